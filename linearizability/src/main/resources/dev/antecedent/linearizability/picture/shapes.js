const BAR = 20;
const LANE = 34;
const AXIS = 22;
const CHARACTER = 6.7;

/** Text that is safe in content and in a quoted attribute. */
function escaped(text) {
  return String(text).replace(/[&<>"']/g, c => "&#" + c.charCodeAt(0) + ";");
}

function tenth(value) {
  return Math.round(value * 10) / 10;
}

function cross(x, y, arm) {
  return `M${tenth(x - arm)},${tenth(y - arm)}l${2 * arm},${2 * arm}m-${2 * arm},0l${2 * arm},-${2 * arm}`;
}

/** The outline and the marks of a bar: what tells its traits apart without colour. */
function barShape(bar, from, to, top) {
  const middle = top + BAR / 2;
  const has = trait => bar.traits.includes(trait);
  let svg = "";
  if (bar.open) {
    const outline = `M${tenth(to)},${top}H${tenth(from)}V${top + BAR}H${tenth(to)}`;
    svg += `<path class="body" d="${outline}"/><path class="hatched" d="${outline}Z"/>`;
    svg += `<path class="mark" d="M${tenth(to - 12)},${middle - 5}l5,5l-5,5m6,-10l5,5l-5,5"/>`;
  } else {
    svg += `<rect class="body" x="${tenth(from)}" y="${top}" width="${tenth(to - from)}" height="${BAR}" rx="3"/>`;
  }
  if (has("failed") && to - from > 16) {
    svg += `<path class="mark" d="${cross(to - 9, middle, 4)}"/>`;
  }
  if (has("named")) {
    svg += `<path class="flag" d="M${tenth(from)},${top - 1}l-4,-6h8z"/>`;
  }
  if (has("refused")) {
    const x = bar.open ? from : to;
    svg += `<circle class="refusal" cx="${tenth(x)}" cy="${middle}" r="8"/>`;
    svg += `<path class="refusal-cross" d="${cross(x, middle, 4)}"/>`;
  }
  return svg;
}

function cut(text, characters) {
  return text.length <= characters ? text : text.slice(0, characters - 1) + "…";
}

/** As much of a bar's label as there is room for, nothing where not even two characters fit. */
function fitting(bar, room) {
  if (bar.label.length * CHARACTER <= room) {
    return bar.label;
  }
  const characters = Math.floor(room / CHARACTER);
  return characters < 2 ? "" : cut(bar.brief, characters);
}
