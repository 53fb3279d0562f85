/** Wheel, dragging and keys of a chart. Moving among the bars is the chart's; what is meant by other keys its owner's. */
class Gestures {
  constructor(chart, owner) {
    this.chart = chart;
    this.owner = owner;
    const host = chart.host;
    host.addEventListener("wheel", event => this.wheel(event), {passive: false});
    host.addEventListener("pointerdown", event => this.press(event));
    host.addEventListener("pointermove", event => this.drag(event));
    host.addEventListener("pointerup", () => this.start = null);
    host.addEventListener("keydown", event => this.key(event));
  }

  /** The wheel alone scrolls, as everywhere; with Ctrl (or pinched) it zooms, with Shift or sideways it pans. */
  wheel(event) {
    const chart = this.chart;
    if (event.ctrlKey || event.metaKey) {
      const box = chart.host.getBoundingClientRect();
      const at = (event.clientX - box.left - chart.left) / chart.room;
      chart.viewport.zoom(Math.exp(-event.deltaY / 300), Math.max(0, Math.min(1, at)));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      chart.viewport.pan((event.deltaX || event.deltaY) / chart.room);
    } else {
      return;
    }
    event.preventDefault();
    chart.draw();
  }

  press(event) {
    this.chart.dragged = false;
    this.start = event.button === 0 ? {x: event.clientX, from: this.chart.viewport.from} : null;
  }

  drag(event) {
    if (!this.start || !(event.buttons & 1)) {
      return;
    }
    const moved = event.clientX - this.start.x;
    if (Math.abs(moved) > 4) {
      const viewport = this.chart.viewport;
      const from = this.start.from - moved / this.chart.room * viewport.span;
      this.chart.dragged = true;
      viewport.show(from, from + viewport.span);
      this.chart.draw();
    }
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const viewport = this.chart.viewport;
    const moves = {
      "+": () => viewport.zoom(1.5, this.chart.centre), "=": () => viewport.zoom(1.5, this.chart.centre),
      "-": () => viewport.zoom(1 / 1.5, this.chart.centre), "−": () => viewport.zoom(1 / 1.5, this.chart.centre),
      "0": () => viewport.all(), PageUp: () => viewport.pan(-0.8), PageDown: () => viewport.pan(0.8)
    };
    const walks = {
      ArrowRight: () => this.along(1), ArrowLeft: () => this.along(-1),
      ArrowDown: () => this.across(1), ArrowUp: () => this.across(-1),
      Home: () => this.edge(0), End: () => this.edge(-1)
    };
    if (moves[event.key]) {
      moves[event.key]();
      this.chart.draw();
    } else if (walks[event.key]) {
      const bar = walks[event.key]();
      if (bar) {
        this.owner.choose(bar);
      }
    } else if (!this.owner.key(event.key)) {
      return;
    }
    event.preventDefault();
  }

  /** The bar to start from: the one in focus, or else the first in view. */
  get here() {
    const {chart} = this;
    return chart.active || chart.model.bars.find(bar => chart.stretch(bar)[1] >= chart.viewport.from);
  }

  along(step) {
    const {here, chart} = this;
    if (!here || !chart.active) {
      return here;
    }
    const lane = chart.byLane[here.lane];
    return lane[lane.indexOf(here) + step];
  }

  /** In the next lane that has any bar, the one whose middle is nearest. */
  across(step) {
    const {here, chart} = this;
    if (!here || !chart.active) {
      return here;
    }
    const middle = bar => bar.from + ((bar.open ? bar.from : bar.to) - bar.from) / 2;
    const {rows} = chart;
    for (let row = chart.rowOf.get(here.lane) + step; row >= 0 && row < rows.length; row += step) {
      const bars = chart.byLane[rows[row]];
      if (bars.length) {
        return bars.reduce((best, bar) =>
          Math.abs(middle(bar) - middle(here)) < Math.abs(middle(best) - middle(here)) ? bar : best);
      }
    }
    return null;
  }

  edge(at) {
    return this.here ? this.chart.byLane[this.here.lane].at(at) : null;
  }
}
