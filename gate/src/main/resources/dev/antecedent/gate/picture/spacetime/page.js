/** The page: shows the event that is pointed at, or else the one in focus; a pinned one is what it is compared with. */
class Page {
  constructor(run) {
    this.run = run;
    this.host = document.getElementById("st");
    this.nodes = new Map();
    this.host.querySelectorAll("[data-step]").forEach(node => {
      const place = Number(node.dataset.step);
      this.nodes.set(place, [...(this.nodes.get(place) || []), node]);
    });
    this.arrows = new Map([...this.host.querySelectorAll("[data-message]")].map(node => [Number(node.dataset.message), node]));
    this.walk = new Walk(run);
    this.about = new About(run, step => this.choose(step));
    this.focused = null;
    this.pinned = null;
    this.shown = null;
    this.touched = [];
    this.host.addEventListener("pointerover", event => this.hover(this.under(event)));
    this.host.addEventListener("pointerleave", () => this.hover(null));
    this.host.addEventListener("click", event => {
      const under = this.under(event);
      if (under) {
        this.choose(under);
        this.pin(under);
      }
    });
    this.host.addEventListener("keydown", event => this.key(event));
    this.tools();
    document.querySelectorAll("[data-place]").forEach(link => link.addEventListener("click", event => {
      event.preventDefault();
      this.choose(run.byPlace.get(Number(link.dataset.place)));
      this.host.focus({preventScroll: true});
      this.host.scrollIntoView({block: "nearest"});
    }));
  }

  under(event) {
    const node = event.target.closest("[data-step]");
    return node ? this.run.byPlace.get(Number(node.dataset.step)) : null;
  }

  /** Over the parts of one event nothing changes. */
  hover(under) {
    const step = under || this.focused || this.pinned;
    if (step !== this.shown) {
      this.show(step);
    }
  }

  /** Puts the focus on a step and brings it into view. */
  choose(step) {
    this.focused = step;
    const nodes = this.nodes.get(step.place);
    nodes[nodes.length - 1].id = "focus-" + step.place;
    this.host.setAttribute("aria-activedescendant", "focus-" + step.place);
    this.reveal(nodes[nodes.length - 1]);
    this.show(step);
  }

  pin(step) {
    this.pinned = this.pinned === step ? null : step;
    this.show(step);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const {focused} = this;
    if (event.key === "Enter" && focused) {
      this.pin(focused);
    } else if (event.key === "Escape") {
      this.pinned = null;
      this.show(focused);
    } else if (event.key === "/") {
      document.getElementById("search").focus();
    } else {
      const first = this.run.steps[0];
      const next = this.walk.next(focused || first, event.key);
      if (next === null) {
        return;
      }
      // The first key finds where one is; only those that lead to a certain event lead on at once.
      this.choose(!focused && /^Arrow|[[\]]/.test(event.key) ? first : next || focused || first);
    }
    event.preventDefault();
  }

  /** Marks what happened before the event, what happened after it, and its messages; the rest is faint. */
  show(step) {
    this.clear();
    this.shown = step;
    this.host.classList.toggle("asking", Boolean(step));
    if (!step) {
      return;
    }
    const {run} = this;
    const related = new Set([step.place]);
    run.steps.forEach(other => {
      if (run.before(other, step)) {
        related.add(other.place);
        this.mark(other, "past");
      } else if (run.before(step, other)) {
        related.add(other.place);
        this.mark(other, "future");
      }
    });
    run.messages.forEach(message => {
      const arrow = this.arrows.get(message.id);
      if (!arrow) {
        return;
      }
      if (message.sentAt === step.place || message.receivedAt === step.place) {
        this.touch(arrow, "own");
      } else if (related.has(message.sentAt) && (related.has(message.receivedAt))
        && !this.leapsOver(message, step)) {
        this.touch(arrow, "seen");
      }
    });
    this.mark(step, "shown");
    if (this.focused) {
      this.outline(this.focused, "walked");
    }
    if (this.pinned) {
      this.outline(this.pinned, "pinned");
    }
    this.about.show(step, this.pinned);
  }

  /** Whether a message leads from before the event to after it without passing through it. */
  leapsOver(message, step) {
    const from = this.run.byPlace.get(message.sentAt);
    const to = this.run.byPlace.get(message.receivedAt);
    return this.run.before(from, step) && this.run.before(step, to);
  }

  clear() {
    this.touched.forEach(([node, style]) => node.classList.remove(style));
    this.touched = [];
  }

  mark(step, style) {
    this.nodes.get(step.place).forEach(node => this.touch(node, style));
  }

  touch(node, style) {
    node.classList.add(style);
    this.touched.push([node, style]);
  }

  outline(step, style) {
    const node = this.nodes.get(step.place).find(each => each.classList.contains("event"));
    if (node && !node.querySelector(".outline")) {
      const outline = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      const around = {class: "outline", x: -14, y: -13, width: 28, height: 26, rx: 6};
      Object.entries(around).forEach(([name, value]) => outline.setAttribute(name, value));
      node.append(outline);
    }
    this.mark(step, style);
  }

  /** Scrolls the picture alone, and no more than is needed. */
  reveal(node) {
    const box = this.host.getBoundingClientRect();
    const at = node.getBoundingClientRect();
    const above = this.host.querySelector(".st-top").getBoundingClientRect().height + 24;
    const beside = this.host.querySelector(".calls").getBoundingClientRect().width + 24;
    if (at.top < box.top + above) {
      this.host.scrollTop -= box.top + above - at.top;
    } else if (at.bottom > box.bottom - 24) {
      this.host.scrollTop += at.bottom - box.bottom + 24;
    }
    if (!node.classList.contains("event")) {
      return;
    }
    if (at.left < box.left + beside) {
      this.host.scrollLeft -= box.left + beside - at.left;
    } else if (at.right > box.right - 24) {
      this.host.scrollLeft += at.right - box.right + 24;
    }
  }

  tools() {
    const search = document.getElementById("search");
    document.getElementById("tools").addEventListener("submit", event => event.preventDefault());
    search.addEventListener("input", () => this.search(search.value.trim()));
    search.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === "Escape") {
        this.host.focus({preventScroll: true});
        event.preventDefault();
      }
    });
    this.zoom = 1;
    document.querySelectorAll("[data-zoom]").forEach(button => button.addEventListener("click", () => {
      const wanted = button.dataset.zoom;
      const drawn = [...this.host.querySelectorAll(".st-rows > svg")].reduce((sum, svg) => sum + svg.viewBox.baseVal.width, 0);
      this.scale(wanted === "one" ? 1 : wanted === "fit" ? (this.host.clientWidth - 2) / drawn : this.zoom * wanted);
    }));
  }

  /** The step of that number, or the first whose call holds the text. */
  search(text) {
    const found = text && (this.run.steps.find(step => String(step.index) === text)
      || this.run.steps.find(step => step.call.toLowerCase().includes(text.toLowerCase())));
    document.getElementById("matches").textContent = text ? found ? `step ${found.index}` : "none" : "";
    if (found) {
      this.choose(found);
    }
  }

  scale(wanted) {
    this.zoom = Math.max(0.1, Math.min(3, wanted));
    this.host.querySelectorAll("svg").forEach(svg => {
      const {width, height} = svg.viewBox.baseVal;
      svg.setAttribute("width", Math.round(width * this.zoom));
      svg.setAttribute("height", Math.round(height * this.zoom));
    });
    if (this.focused) {
      const nodes = this.nodes.get(this.focused.place);
      this.reveal(nodes[nodes.length - 1]);
    }
  }
}

if (document.getElementById("st")) {
  new Page(new Run(JSON.parse(document.getElementById("data").textContent)));
}
