/** The whole of a chart in a strip: where it is busy, what matters, what was found, and what is in view. */
class Overview {
  constructor(svg, chart) {
    this.svg = svg;
    this.chart = chart;
    const move = event => {
      const box = svg.getBoundingClientRect();
      const viewport = chart.viewport;
      const centre = (event.clientX - box.left) / box.width * chart.scale.length;
      viewport.show(centre - viewport.span / 2, centre + viewport.span / 2);
      chart.draw();
    };
    svg.addEventListener("pointerdown", event => {
      svg.setPointerCapture(event.pointerId);
      move(event);
    });
    svg.addEventListener("pointermove", event => {
      if (event.buttons & 1) {
        move(event);
      }
    });
  }

  /** Counts the bars in flight at each pixel; only after the scale or the matches have changed. */
  prepare() {
    const width = 1000;
    const changes = new Array(width + 2).fill(0);
    const hot = new Set();
    const found = new Set();
    const at = position => Math.max(0, Math.min(width - 1, Math.floor(position / this.chart.scale.length * width)));
    this.chart.model.bars.forEach(bar => {
      const [from, to] = this.chart.stretch(bar);
      if (!bar.open) {
        changes[at(from)]++;
        changes[at(to) + 1]--;
      }
      if (bar.traits.includes("refused") || bar.traits.includes("named")) {
        hot.add(at(bar.open ? from : to));
      }
      if (this.chart.matches && this.chart.matches.has(bar.id)) {
        found.add(at(from));
      }
    });
    let busy = 0;
    const heights = changes.slice(0, width).map(change => busy += change);
    const most = Math.max(1, ...heights);
    const path = heights.map((height, x) => `${x},${tenth(32 - 24 * height / most)}`).join("L");
    this.ground = `<path class="busy" d="M0,32L${path}L${width},32z"/>`
      + [...found].map(x => `<line class="match" x1="${x}" x2="${x}" y1="18" y2="32"/>`).join("")
      + [...hot].map(x => `<line class="hot" x1="${x}" x2="${x}" y1="0" y2="32"/>`
        + `<path class="hot-cap" d="M${x - 4},0h8l-4,7z"/>`).join("");
    this.draw();
  }

  draw() {
    const {from, span, scale} = this.chart.viewport;
    this.svg.setAttribute("viewBox", "0 0 1000 32");
    this.svg.setAttribute("preserveAspectRatio", "none");
    this.svg.innerHTML = (this.ground || "") + `<rect class="window" x="${from / scale.length * 1000}" y="1"`
      + ` width="${Math.max(2, span / scale.length * 1000)}" height="30" vector-effect="non-scaling-stroke"/>`;
  }
}
