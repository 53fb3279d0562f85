/** The page: shows the event that is pointed at, or else the one in focus; a pinned one is what it is compared with. */
class Page {
  constructor(graph) {
    this.graph = graph;
    this.host = document.getElementById("dag");
    this.nodes = graph.events.map(event => document.getElementById("e" + event.place));
    this.edges = new Map([...this.host.querySelectorAll("[data-edge]")].map(edge => [edge.dataset.edge, edge]));
    this.walk = new Walk(graph);
    this.panel = new Panel(graph, new Reasons(graph), event => this.choose(event));
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
      this.choose(graph.events[link.dataset.place]);
      this.host.focus({preventScroll: true});
      this.host.scrollIntoView({block: "nearest"});
    }));
  }

  under(event) {
    const node = event.target.closest("[data-event]");
    return node ? this.graph.events[node.dataset.event] : null;
  }

  /** Over the parts of one event nothing changes. */
  hover(under) {
    const event = under || this.focused || this.pinned;
    if (event !== this.shown) {
      this.show(event);
    }
  }

  /** Puts the focus on an event and brings it into view. */
  choose(event) {
    this.focused = event;
    this.host.setAttribute("aria-activedescendant", "e" + event.place);
    this.reveal(this.nodes[event.place]);
    this.show(event);
  }

  pin(event) {
    this.pinned = this.pinned === event ? null : event;
    this.show(event);
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
      const next = this.walk.next(focused || this.graph.events[0], event.key);
      if (next === null) {
        return;
      }
      // The first key finds where one is; only those that lead to a certain event lead on at once.
      this.choose(!focused && /^Arrow|[[\]]/.test(event.key) ? this.graph.events[0] : next || focused || this.graph.events[0]);
    }
    event.preventDefault();
  }

  /** Marks what the event observes, what observes it, its forkless causes and those whose forkless cause it is. */
  show(event) {
    this.clear();
    this.shown = event;
    this.host.classList.toggle("asking", Boolean(event));
    if (!event) {
      return;
    }
    const {graph} = this;
    const past = graph.past(event);
    const future = graph.future(event);
    graph.events.forEach(other => {
      if (!past.has(other.place) && !future.has(other.place)) {
        this.mark(this.nodes[other.place], "other");
      }
    });
    graph.causesOf(event).forEach(other => this.mark(this.nodes[other.place], "cause"));
    graph.effectsOf(event).forEach(other => this.mark(this.nodes[other.place], "effect"));
    past.forEach(place => graph.events[place].parents.forEach(parent =>
      this.mark(this.edges.get(place + "-" + parent), place === event.place ? "own" : "seen")));
    this.mark(this.nodes[event.place], "shown");
    if (this.focused) {
      this.outline(this.focused, "walked");
    }
    if (this.pinned) {
      this.outline(this.pinned, "pinned");
    }
    this.panel.show(event, this.pinned);
  }

  clear() {
    this.touched.forEach(([node, style]) => node.classList.remove(style));
    this.touched = [];
  }

  mark(node, style) {
    node.classList.add(style);
    this.touched.push([node, style]);
  }

  outline(event, style) {
    const node = this.nodes[event.place];
    if (!node.querySelector(".outline")) {
      const outline = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      const around = {class: "outline", x: -37, y: -18, width: 74, height: 36, rx: 9};
      Object.entries(around).forEach(([name, value]) => outline.setAttribute(name, value));
      node.append(outline);
    }
    this.mark(node, style);
  }

  /** Scrolls the graph alone, and no more than is needed. */
  reveal(node) {
    const box = this.host.getBoundingClientRect();
    const at = node.getBoundingClientRect();
    const above = document.querySelector(".dag-headings").getBoundingClientRect().height + 24;
    if (at.top < box.top + above) {
      this.host.scrollTop -= box.top + above - at.top;
    } else if (at.bottom > box.bottom - 24) {
      this.host.scrollTop += at.bottom - box.bottom + 24;
    }
    if (at.left < box.left + 24) {
      this.host.scrollLeft -= box.left + 24 - at.left;
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
      const drawn = document.querySelector(".dag-body").viewBox.baseVal.width;
      this.scale(wanted === "one" ? 1 : wanted === "fit" ? (this.host.clientWidth - 2) / drawn : this.zoom * wanted);
    }));
  }

  /** The event of that name, or the first whose name begins so. */
  search(name) {
    const found = this.graph.byName.get(name)
      || (name && this.graph.events.find(event => event.name.toLowerCase().startsWith(name.toLowerCase())));
    document.getElementById("matches").textContent = name ? found ? found.name : "none" : "";
    if (found) {
      this.choose(found);
    }
  }

  scale(wanted) {
    this.zoom = Math.max(0.1, Math.min(3, wanted));
    this.host.querySelectorAll(":scope > svg").forEach(svg => {
      const {width, height} = svg.viewBox.baseVal;
      svg.setAttribute("width", Math.round(width * this.zoom));
      svg.setAttribute("height", Math.round(height * this.zoom));
    });
    if (this.focused) {
      this.reveal(this.nodes[this.focused.place]);
    }
  }
}

if (document.getElementById("dag")) {
  new Page(new Graph(JSON.parse(document.getElementById("data").textContent)));
}
