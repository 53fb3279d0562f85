/**
 * Lanes with bars and points, of which only those in view are drawn. It knows nothing of histories: a model has
 *   lanes    names, from top to bottom
 *   columns  what each column is called
 *   bars     {id, lane, from, to, open, traits, label, brief, title}, of a lane in order and without overlap
 *   ticks    {column, title}
 * and it asks its listener for hover(bar, event) and choose(bar).
 */
class LaneChart {
  constructor(host, model, listener) {
    this.host = host;
    this.model = model;
    this.listener = listener;
    this.points = [];
    this.matches = null;
    this.active = null;
    this.quiet = false;
    this.byLane = model.lanes.map(() => []);
    this.byId = new Map();
    model.bars.forEach(bar => {
      this.byLane[bar.lane].push(bar);
      this.byId.set(bar.id, bar);
    });
    this.byLane.forEach(bars => bars.sort((a, b) => a.from - b.from));
    this.left = Math.min(170, 24 + 7.2 * Math.max(4, ...model.lanes.slice(0, 5000).map(name => name.length)));
    this.canvas = document.createElement("div");
    this.svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    this.canvas.append(this.svg);
    host.append(this.canvas);
    this.setRows(model.lanes.map((name, lane) => lane));
    host.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(host);
    host.addEventListener("pointermove", event => listener.hover(this.barAt(event), event));
    host.addEventListener("pointerleave", event => listener.hover(null, event));
    host.addEventListener("click", event => {
      const bar = this.barAt(event);
      if (bar && !this.dragged) {
        listener.choose(bar);
      }
    });
  }

  setScale(scale, unit) {
    this.scale = scale;
    this.unit = unit;
    this.viewport = new Viewport(scale);
  }

  /** The lanes that are shown, from top to bottom. */
  setRows(lanes) {
    this.rows = lanes;
    this.rowOf = new Map(lanes.map((lane, row) => [lane, row]));
    this.canvas.style.height = AXIS + LANE * lanes.length + 8 + "px";
  }

  /** With idle lanes hidden, those that have an end of a bar in view, or what matters. */
  busyLanes() {
    const {from, to} = this.viewport;
    const inView = position => position >= from && position <= to;
    return this.model.lanes.map((name, lane) => lane).filter(lane => {
      const bars = this.byLane[lane];
      for (let i = this.firstInView(bars); i < bars.length; i++) {
        const bar = bars[i];
        const [start, end] = this.stretch(bar);
        if (start > to) {
          return false;
        }
        if (inView(start) || (!bar.open && end <= to) || bar === this.active || this.matters(bar)) {
          return true;
        }
      }
      return false;
    });
  }

  /** Whether a bar is drawn, and its lane shown, whatever else there is. */
  matters(bar) {
    return bar === this.active || (this.matches && this.matches.has(bar.id))
      || bar.traits.some(trait => trait === "core" || trait === "named" || trait === "refused");
  }

  get width() {
    return Math.max(200, this.host.clientWidth);
  }

  /** The width of the lanes, without names and margin. */
  get room() {
    return this.width - this.left - 12;
  }

  x(position) {
    return this.left + this.viewport.fraction(position) * this.room;
  }

  /** Where a bar begins and ends, as positions of the scale. */
  stretch(bar) {
    return [this.scale.at(bar.from), bar.open ? this.scale.length : this.scale.at(bar.to)];
  }

  /** Brings a bar into view and puts the ring around it. */
  activate(bar) {
    this.active = bar;
    const [from, to] = this.stretch(bar);
    this.viewport.reveal(from, to);
    this.settle();
    this.scrollTo(bar);
    this.draw();
    this.host.setAttribute("aria-activedescendant", this.elementId(bar));
  }

  scrollTo(bar) {
    const top = AXIS + (this.rowOf.get(bar.lane) || 0) * LANE;
    if (top - AXIS < this.host.scrollTop) {
      this.host.scrollTop = top - AXIS;
    } else if (top + LANE > this.host.scrollTop + this.host.clientHeight) {
      this.host.scrollTop = top + LANE - this.host.clientHeight + 4;
    }
  }

  /** Lets idle lanes go, and busy ones come back. */
  settle() {
    if (this.quiet) {
      this.setRows(this.busyLanes());
    } else if (this.rows.length < this.model.lanes.length) {
      this.setRows(this.model.lanes.map((name, lane) => lane));
    }
  }

  /** Where to zoom: at the bar in focus if it is in view, or else in the middle. */
  get centre() {
    if (!this.active) {
      return 0.5;
    }
    const [from, to] = this.stretch(this.active);
    const fraction = this.viewport.fraction(this.active.open ? from : (from + to) / 2);
    return fraction >= 0 && fraction <= 1 ? fraction : 0.5;
  }

  elementId(bar) {
    return this.host.id + "-" + bar.id;
  }

  barAt(event) {
    const group = event.target.closest ? event.target.closest("[data-bar]") : null;
    return group ? this.byId.get(Number(group.dataset.bar)) : null;
  }

  draw() {
    if (!this.viewport) {
      return;
    }
    this.settle();
    const whole = AXIS + LANE * this.rows.length + 8;
    const height = Math.min(this.host.clientHeight || whole, whole);
    const scrolled = this.host.scrollTop;
    const first = Math.max(0, Math.floor(scrolled / LANE));
    const last = Math.min(this.rows.length - 1, Math.floor((scrolled + height) / LANE));
    this.svg.setAttribute("height", height);
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${height}`);
    const lanes = [];
    const bars = [];
    const names = [];
    this.labels = [];
    for (let row = first; row <= last; row++) {
      const lane = this.rows[row];
      const middle = this.top(lane) + LANE / 2;
      lanes.push(`<line class="lane" x1="${this.left}" x2="${this.width - 12}" y1="${middle}" y2="${middle}"/>`);
      bars.push(this.drawLane(lane));
      names.push(`<text class="lane-name" x="${this.left - 12}" y="${middle + 4}" text-anchor="end">`
        + escaped(cut(this.model.lanes[lane], Math.floor((this.left - 14) / 6.5))) + "</text>");
    }
    const clip = this.host.id + "-clip";
    this.svg.innerHTML = `<clipPath id="${clip}"><rect x="${this.left - 8}" y="0" width="${this.room + 20}"`
      + ` height="${height}"/></clipPath><g clip-path="url(#${clip})">${this.drawAxis(height)}${lanes.join("")}`
      + `${this.drawTicks(height)}${bars.join("")}${this.drawPoints(first, last)}${this.labels.join("")}</g>`
      + `<rect class="cover" x="0" y="0" width="${this.left - 8}" height="${height}"/>${names.join("")}`
      + `<rect class="cover" x="0" y="0" width="${this.width}" height="${AXIS - 4}"/>`
      + `<line class="edge" x1="0" x2="${this.width}" y1="${AXIS - 4}" y2="${AXIS - 4}"/>${this.axisLabels}`;
    this.listener.moved(this);
  }

  /** The top of a lane in the drawing, which stays while the lanes scroll. */
  top(lane) {
    return AXIS + this.rowOf.get(lane) * LANE - this.host.scrollTop;
  }

  /** Bars too narrow to be told apart are drawn as one shape; those that matter always by themselves. */
  drawLane(lane) {
    const bars = this.byLane[lane];
    const top = this.top(lane) + (LANE - BAR) / 2;
    const crowds = {"": [], open: [], silent: []};
    const drawn = [];
    let filled = -1;
    for (let i = this.firstInView(bars); i < bars.length; i++) {
      const bar = bars[i];
      const [start, end] = this.stretch(bar);
      if (start > this.viewport.to) {
        break;
      }
      const from = this.x(start);
      const to = Math.max(this.x(end), from + 2);
      if (to - from >= 4 || this.matters(bar)) {
        drawn.push(this.drawBar(bar, Math.max(from, this.left - 40), Math.min(to, this.width + 40), top));
      } else if (Math.floor(to) > filled) {
        filled = Math.floor(to);
        const kind = bar.traits.includes("silent") ? "silent" : bar.open ? "open" : "";
        crowds[kind].push(`M${tenth(from)},${top + 3}h${tenth(to - from)}v${BAR - 6}h${tenth(from - to)}z`);
      }
    }
    const fade = this.matches ? "unfound" : "";
    return Object.entries(crowds).filter(([, shapes]) => shapes.length)
      .map(([kind, shapes]) => `<path class="${["crowd", kind, fade].filter(word => word).join(" ")}"`
        + ` d="${shapes.join("")}"/>`).join("") + drawn.join("");
  }

  firstInView(bars) {
    let low = 0;
    let high = bars.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stretch(bars[middle])[1] < this.viewport.from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  drawBar(bar, from, to, top) {
    const found = this.matches && this.matches.has(bar.id);
    const marks = bar.open || bar.traits.includes("failed") || bar.traits.includes("refused") ? 22 : 8;
    const begin = Math.max(from, this.left) + 6;
    const label = fitting(bar, to - begin - marks + 6);
    if (label) {
      this.labels.push(`<text class="label ${bar.traits.join(" ")}${this.matches && !found ? " unfound" : ""}"`
        + ` x="${tenth(begin)}" y="${top + 14}">${escaped(label)}</text>`);
    }
    const around = (style, more) => `<rect class="${style}" x="${tenth(from - more)}" y="${top - more}"`
      + ` width="${tenth(to - from + 2 * more)}" height="${BAR + 2 * more}" rx="5"/>`;
    return `<g id="${this.elementId(bar)}" data-bar="${bar.id}" role="img" aria-label="${escaped(bar.title)}"`
      + ` class="bar ${bar.traits.join(" ")}${this.matches && !found && bar !== this.active ? " unfound" : ""}">`
      + barShape(bar, from, to, top)
      + (found ? around("found", 3) : "") + (bar === this.active ? around("ring", 4) : "") + "</g>";
  }

  drawAxis(height) {
    const labels = [];
    const lines = [];
    let free = this.left - 10;
    for (const [position, text] of this.unit ? this.round() : this.named()) {
      const x = this.x(position);
      const half = text.length * 3.1;
      if (x - half >= free && x + half <= this.width) {
        lines.push(`<line class="grid" x1="${tenth(x)}" x2="${tenth(x)}" y1="${AXIS - 4}" y2="${height}"/>`);
        labels.push(`<text class="axis" x="${tenth(x)}" y="${AXIS - 9}" text-anchor="middle">${escaped(text)}</text>`);
        free = x + half + Math.max(10, this.room / 60);
      }
    }
    const what = `<text class="axis" x="${this.left - 12}" y="${AXIS - 9}" text-anchor="end">`
      + `${this.unit ? "time" : "line"}</text>`;
    this.axisLabels = what + labels.join("");
    return lines.join("");
  }

  /** Round times, far enough apart to be read. */
  round() {
    const {from, to, span} = this.viewport;
    const least = span * 110 / this.room;
    const power = 10 ** Math.floor(Math.log10(least));
    const step = Math.max(1, [1, 2, 5, 10].map(factor => factor * power).find(size => size >= least));
    const marks = [];
    for (let position = Math.ceil(from / step) * step; position <= to; position += step) {
      marks.push([position, this.unit(position)]);
    }
    return marks;
  }

  /** The columns in view by their names, no more than there is room for. */
  named() {
    const last = Math.min(this.model.columns.length - 1, this.scale.column(this.viewport.to));
    const first = this.scale.column(this.viewport.from);
    const step = Math.max(1, Math.floor((last - first) / this.room * 8));
    const marks = [];
    for (let column = Math.ceil(first / step) * step; column <= last; column += step) {
      marks.push([this.scale.at(column), this.model.columns[column]]);
    }
    return marks;
  }

  drawTicks(height) {
    return this.model.ticks.map(tick => [this.x(this.scale.at(tick.column)), tick])
      .filter(([x]) => x >= this.left && x <= this.width)
      .slice(0, 400)
      .map(([x, tick]) => `<g class="tick"><title>${escaped(tick.title)}</title>`
        + `<line x1="${tenth(x)}" x2="${tenth(x)}" y1="${AXIS - 4}" y2="${height}"/></g>`).join("");
  }

  /** Points and the line that joins them in their order, where there are few enough to be read. */
  drawPoints(first, last) {
    const places = [];
    const marks = [];
    let low = 0;
    let high = this.points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.scale.at(this.points[middle].column) < this.viewport.from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (let i = Math.max(0, low - 1); i < this.points.length; i++) {
      const point = this.points[i];
      if (!this.rowOf.has(point.lane)) {
        continue;
      }
      const x = this.x(this.scale.at(point.column));
      const y = this.top(point.lane) + LANE / 2;
      places.push(`${tenth(x)},${tenth(y)}`);
      if (x > this.width) {
        break;
      }
      if (this.rowOf.get(point.lane) >= first && this.rowOf.get(point.lane) <= last) {
        marks.push(`<g class="point"><line x1="${tenth(x)}" x2="${tenth(x)}" y1="${y - 14}" y2="${y + 14}"/>`
          + `<circle cx="${tenth(x)}" cy="${y + BAR / 2}" r="3.5"/></g>`);
      }
    }
    if (places.length > Math.max(60, this.room / 6)) {
      return "";
    }
    return (places.length > 1 ? `<polyline class="order" points="${places.join(" ")}"/>` : "") + marks.join("");
  }
}
