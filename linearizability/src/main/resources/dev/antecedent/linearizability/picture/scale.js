/** Where the columns of a chart lie: non-decreasing positions, from 0. */
class Scale {
  constructor(positions) {
    this.positions = positions;
    this.length = Math.max(positions[positions.length - 1], 1);
  }

  /** The position of a column, or of a place between two. */
  at(column) {
    const last = this.positions.length - 1;
    const below = Math.max(0, Math.min(Math.floor(column), last));
    const above = Math.min(below + 1, last);
    return this.positions[below] + (column - below) * (this.positions[above] - this.positions[below]);
  }

  /** The first column at or behind a position. */
  column(position) {
    let low = 0;
    let high = this.positions.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.positions[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Equal distances, stretched where a bar's label would not fit, as in the static drawing. One column more: the end. */
  static ofRanks(columns, bars) {
    const gaps = new Array(columns).fill(26);
    if (columns <= 240) {
      const end = bar => bar.open ? columns : bar.to;
      [...bars].sort((a, b) => end(a) - a.from - (end(b) - b.from)).forEach(bar => {
        const wanted = 6.7 * Math.min(bar.label.length, 28) + 22;
        let there = 0;
        for (let i = bar.from; i < end(bar); i++) {
          there += gaps[i];
        }
        for (let i = bar.from; i < end(bar) && there < wanted; i++) {
          gaps[i] += (wanted - there) / (end(bar) - bar.from);
        }
      });
    }
    const positions = [0];
    gaps.forEach((gap, i) => positions.push(positions[i] + gap));
    return new Scale(positions);
  }

  /** Distances as the clock saw them; behind the last column some room for what never ends. */
  static ofTimes(times) {
    const first = times.length ? times[0] : 0;
    const positions = times.map(time => time - first);
    const last = positions.length ? positions[positions.length - 1] : 0;
    positions.push(last + Math.max(last * 0.02, 1));
    return new Scale(positions);
  }
}

/** The stretch of a scale that is in view. */
class Viewport {
  constructor(scale) {
    this.reset(scale);
  }

  reset(scale) {
    this.scale = scale;
    this.from = 0;
    this.to = scale.length;
  }

  get span() {
    return this.to - this.from;
  }

  /** From 0 at the left edge to 1 at the right one. */
  fraction(position) {
    return (position - this.from) / this.span;
  }

  show(from, to) {
    const span = Math.max(Math.min(to - from, this.scale.length), this.scale.length * 1e-9);
    const start = Math.max(0, Math.min(from, this.scale.length - span));
    this.from = start;
    this.to = start + span;
  }

  /** Makes everything larger (factor above 1) or smaller around a place in view. */
  zoom(factor, fraction = 0.5) {
    const centre = this.from + fraction * this.span;
    const span = Math.min(this.span / factor, this.scale.length);
    this.show(centre - fraction * span, centre + (1 - fraction) * span);
  }

  /** Moves by a share of what is in view. */
  pan(share) {
    const moved = this.from + share * this.span;
    this.show(moved, moved + this.span);
  }

  all() {
    this.show(0, this.scale.length);
  }

  /** Moves, and zooms out if need be, until a stretch is in view. */
  reveal(from, to) {
    if (from >= this.from && to <= this.to) {
      return;
    }
    const span = this.span;
    const shown = Math.min(to, from + span * 0.8);
    const centre = (from + shown) / 2;
    this.show(centre - span / 2, centre + span / 2);
  }
}
