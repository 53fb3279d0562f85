/** Beyond this many lanes the idle ones are hidden at first. */
const LANES_MANY = 24;

/** A chart of some operations in its frame, with buttons and overview. */
class View {
  constructor(frame, page) {
    this.page = page;
    this.which = frame.dataset.chart;
    const section = page.history.section(this.which);
    this.initial = section.initial;
    this.ids = new Set(section.operations);
    this.model = page.history.chartModel(section.operations, this.which !== "core");
    this.points = [];
    frame.replaceChildren();
    this.head = frame.appendChild(element("div", undefined, "chart-head"));
    const strip = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    strip.setAttribute("class", "overview");
    strip.setAttribute("aria-hidden", "true");
    frame.append(strip);
    const host = frame.appendChild(element("div", undefined, "chart"));
    host.id = "chart-" + this.which;
    host.tabIndex = 0;
    host.setAttribute("role", "application");
    host.setAttribute("aria-roledescription", "chart of operations");
    host.setAttribute("aria-label", `${section.operations.length} operations in ${this.model.lanes.length} lanes;`
      + " walk with the arrow keys");
    host.setAttribute("aria-describedby", "keys");
    this.chart = new LaneChart(host, this.model, this);
    this.overview = new Overview(strip, this.chart);
    this.gestures = new Gestures(this.chart, this);
    host.addEventListener("focus", () => page.current = this);
    this.buttons();
    this.refresh();
    this.begin();
    strip.toggleAttribute("hidden", this.model.bars.length < 40);
  }

  buttons() {
    const add = (text, name, action) => {
      const button = element("button", text);
      button.type = "button";
      button.title = name;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", () => {
        action(this.chart.viewport);
        this.chart.draw();
      });
      this.head.append(button);
    };
    add("+", "zoom in", viewport => viewport.zoom(1.6, this.chart.centre));
    add("−", "zoom out", viewport => viewport.zoom(1 / 1.6, this.chart.centre));
    add("◀", "pan to the left", viewport => viewport.pan(-0.6));
    add("▶", "pan to the right", viewport => viewport.pan(0.6));
    add("all", "show all", viewport => viewport.all());
    const idle = element("button", "hide idle lanes");
    idle.type = "button";
    this.chart.quiet = this.model.lanes.length > LANES_MANY && this.which !== "core";
    idle.setAttribute("aria-pressed", this.chart.quiet);
    idle.title = "show only lanes with an operation that begins or ends in view";
    idle.hidden = this.model.lanes.length < 4 || this.which === "core";
    idle.addEventListener("click", () => {
      this.chart.quiet = !this.chart.quiet;
      idle.setAttribute("aria-pressed", this.chart.quiet);
      this.chart.draw();
    });
    this.head.append(idle);
    this.note = this.head.appendChild(element("span", "", "note"));
  }

  /** Takes over the page's scale, order and matches. */
  refresh() {
    const {page, chart, model} = this;
    const timed = page.scale === "time" && page.history.times;
    chart.setScale(timed ? Scale.ofTimes(model.orders.map(order => page.history.times[order]))
      : Scale.ofRanks(model.columns.length, model.bars), timed ? grouped : null);
    this.ordering = this.which === "core" || this.which === "all" && page.history.data.sections.length > 1
      ? null : page.history.orderings.get(page.ordering);
    this.points = this.ordering ? page.history.points(this.ordering, model) : [];
    chart.points = this.points;
    this.search();
  }

  search() {
    this.chart.matches = this.page.matches;
    this.overview.prepare();
    this.chart.draw();
  }

  /** All if all can be read; else what can be, around the operation that is refused, or from the begin. */
  begin() {
    const {chart, model} = this;
    const readable = this.page.scale === "time" ? chart.scale.length * Math.min(1, 60 / model.columns.length)
      : chart.room / 0.6;
    const hot = model.bars.find(bar => bar.traits.includes("refused"))
      || model.bars.find(bar => bar.traits.includes("named"));
    const [from, to] = hot ? chart.stretch(hot) : [0, 0];
    const centre = hot && !hot.open ? to : from;
    chart.viewport.show(centre - readable * 0.6, centre + readable * 0.4);
    chart.settle();
    if (hot) {
      chart.scrollTo(hot);
    }
    chart.draw();
  }

  hover(bar, event) {
    this.page.details.hover(this, bar, event);
  }

  choose(bar) {
    this.page.current = this;
    this.chart.activate(bar);
    this.page.details.show(this, bar);
  }

  moved(chart) {
    this.overview && this.overview.draw();
    const {viewport, model} = chart;
    const first = Math.min(chart.scale.column(viewport.from), model.columns.length - 1);
    const last = Math.min(chart.scale.column(viewport.to), model.columns.length - 1);
    this.note.textContent = `${model.bars.length} operations, ${model.lanes.length} lanes`
      + (chart.rows.length < model.lanes.length ? `, ${model.lanes.length - chart.rows.length} of them idle` : "")
      + "; in view: lines "
      + `${model.columns[first]} to ${model.columns[last]}`;
  }

  key(key) {
    const actions = {
      "]": () => this.step(1), "[": () => this.step(-1), x: () => this.page.refusal(),
      "/": () => document.getElementById("search").focus(), n: () => this.page.next(1), N: () => this.page.next(-1)
    };
    if (actions[key]) {
      actions[key]();
    }
    return key in actions;
  }

  /** To the next point in the order. */
  step(by) {
    const at = this.points.findIndex(point => this.chart.active && point.id === this.chart.active.id);
    const point = this.points[at < 0 ? 0 : at + by];
    if (point) {
      this.choose(this.chart.byId.get(point.id));
    }
  }
}

/** The page: its tools, and the views that are unfolded. */
class Page {
  constructor(history) {
    this.history = history;
    this.views = [];
    this.scale = "rank";
    this.matches = null;
    this.details = new Details(history);
    this.searching = new Search(history);
    this.current = null;
    const orders = document.getElementById("ordering");
    this.ordering = orders ? orders.value : "";
    this.tools();
    document.querySelectorAll(".chart-frame").forEach(frame => this.prepare(frame));
    document.querySelectorAll("[data-invoked]").forEach(link => link.addEventListener("click", event => {
      event.preventDefault();
      this.goTo(history.byInvocation.get(Number(link.dataset.invoked)));
    }));
    document.querySelectorAll("[data-ordering]").forEach(button => button.addEventListener("click", () => {
      orders.value = button.dataset.ordering;
      this.order(orders.value);
      this.views.filter(view => view.ordering).slice(0, 1).forEach(view => view.chart.host.focus());
    }));
    this.foldParts();
  }

  /** Draws a frame's chart, when its part is unfolded for the first time. */
  prepare(frame) {
    const folded = frame.closest("details.part");
    if (folded && !folded.open) {
      folded.addEventListener("toggle", () => this.view(frame), {once: true});
    } else {
      this.view(frame);
    }
  }

  view(frame) {
    const known = this.views.find(view => view.which === frame.dataset.chart);
    if (known) {
      return known;
    }
    const view = new View(frame, this);
    this.views.push(view);
    return view;
  }

  tools() {
    const form = document.getElementById("tools");
    if (!form) {
      return;
    }
    form.addEventListener("submit", event => event.preventDefault());
    form.querySelectorAll("[name=scale]").forEach(radio => {
      if (radio.value === "time" && !this.history.times) {
        radio.disabled = true;
        radio.parentElement.title = "the events carry no time";
        radio.parentElement.append(" (not recorded)");
      }
      radio.addEventListener("change", () => {
        this.scale = radio.value;
        this.views.forEach(view => {
          view.refresh();
          view.begin();
          if (view.chart.active) {
            view.chart.activate(view.chart.active);
          }
        });
      });
    });
    const orders = document.getElementById("ordering");
    if (orders) {
      orders.addEventListener("change", () => this.order(orders.value));
    }
    const refusal = document.getElementById("refusal");
    if (refusal) {
      refusal.addEventListener("click", () => this.refusal());
    }
    const search = document.getElementById("search");
    search.addEventListener("input", () => this.search(search.value));
    search.addEventListener("keydown", event => {
      if (event.key === "Enter") {
        this.next(event.shiftKey ? -1 : 1);
        event.preventDefault();
      }
    });
  }

  order(name) {
    this.ordering = name;
    this.views.forEach(view => {
      const {from, to} = view.chart.viewport;
      view.refresh();
      view.chart.viewport.show(from, to);
      view.chart.draw();
      if (view === this.current && view.chart.active) {
        this.details.show(view, view.chart.active);
      }
    });
  }

  search(text) {
    this.matches = this.searching.run(text);
    this.said("");
    this.views.forEach(view => view.search());
  }

  said(where) {
    const count = this.searching.found.length;
    document.getElementById("matches").textContent = this.matches
      ? where + (count === 1 ? "1 match" : `${count} matches`) : "";
  }

  /** To the next match, in the current view if it is there, or else wherever it is. */
  next(step) {
    const active = this.current && this.current.chart.active;
    const found = this.searching.next(active ? active.id : -1, step);
    if (found) {
      this.goTo(found, document.activeElement && document.activeElement.id === "search");
      this.said(`${this.searching.found.indexOf(found) + 1} of `);
    }
  }

  refusal() {
    const refused = this.history.operations.find(operation => operation.traits.includes("refused"));
    if (refused) {
      this.goTo(refused);
    }
  }

  /** Unfolds what an operation is in, and goes there. */
  goTo(operation, stay) {
    const here = this.current && this.current.which !== "core" && this.current.ids.has(operation.id);
    const frame = here ? this.current.chart.host.closest(".chart-frame") : this.frameOf(operation);
    const folded = frame.closest("details.part");
    if (folded) {
      folded.open = true;
      folded.hidden = false;
    }
    const view = this.view(frame);
    if (!stay) {
      view.chart.host.focus({preventScroll: true});
    }
    frame.scrollIntoView({block: "nearest"});
    view.choose(view.chart.byId.get(operation.id));
  }

  frameOf(operation) {
    const {sections} = this.history.data;
    const place = sections.findIndex(section => section.operations.includes(operation.id));
    return document.querySelector(`.chart-frame[data-chart="${place < 0 ? "all" : place}"]`);
  }

  /** Of very many parts the first are listed until the rest is asked for. */
  foldParts() {
    const parts = [...document.querySelectorAll("#parts > .part[data-section]:not([data-section=all])")];
    const rest = parts.slice(100).filter(part => !part.open);
    if (!rest.length) {
      return;
    }
    rest.forEach(part => part.hidden = true);
    const button = element("button", `list the other ${rest.length} parts`, "more-parts");
    button.type = "button";
    button.addEventListener("click", () => {
      rest.forEach(part => part.hidden = false);
      button.remove();
    });
    parts[99].after(button);
  }
}

if (document.getElementById("tools")) {
  new Page(new RecordedHistory(JSON.parse(document.getElementById("data").textContent)));
}
