function element(name, text, style) {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }
  if (style) {
    made.className = style;
  }
  return made;
}

/** Times as they were recorded, in whatever unit, with the digits in groups. */
function grouped(number) {
  return Math.round(number).toString().replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
}

/** What there is to say about an operation, in the panel at the foot and beside the pointer. */
class Details {
  constructor(history) {
    this.history = history;
    this.panel = document.getElementById("details");
    this.tip = element("div", "", "tip");
    this.tip.hidden = true;
    document.body.append(this.tip);
  }

  /** The operation's place in the order that is shown, and the states around it. */
  effect(view, operation) {
    const at = view.points.findIndex(point => point.id === operation.id);
    if (at < 0) {
      return null;
    }
    const before = at > 0 ? view.points[at - 1].state : view.initial;
    return {at, count: view.points.length, before, after: view.points[at].state};
  }

  show(view, bar) {
    const operation = this.history.operations[bar.id];
    const facts = element("dl", undefined, "facts");
    const fact = (name, value) => {
      const pair = element("div");
      pair.append(element("dt", name), element("dd", value));
      facts.append(pair);
    };
    fact("invoked", `line ${operation.line}`);
    fact("ended", this.end(operation));
    if (this.history.times && operation.completed >= 0) {
      fact("took", grouped(this.history.times[operation.completed] - this.history.times[operation.invoked]));
      fact("since the start", grouped(this.history.times[operation.invoked]));
    }
    const effect = this.effect(view, operation);
    if (effect) {
      fact(`in ${view.ordering.name}`, `${effect.at + 1} of ${effect.count}`);
      if (effect.after !== undefined) {
        fact("state before", effect.before || "·");
        fact("state after", effect.after);
      }
    } else if (view.ordering && !operation.traits.includes("silent")) {
      fact(`in ${view.ordering.name}`, "not there");
    }
    if (operation.traits.includes("silent")) {
      fact("judged", "no: it says nothing");
    }
    (this.history.refusals.get(operation.id) || []).slice(0, 6).forEach(reason => fact("refused", reason));
    this.panel.replaceChildren(element("p", `${operation.processName}: ${this.history.words(operation)}`
      + (operation.open ? ", pending" : ""), "what"), facts);
  }

  end(operation) {
    if (operation.completed < 0) {
      return "never";
    }
    const how = operation.open ? ", outcome unknown" : operation.traits.includes("failed") ? ", failed" : "";
    return `line ${operation.endLine}${how}`;
  }

  hover(view, bar, event) {
    this.tip.hidden = !bar;
    if (!bar) {
      return;
    }
    const operation = this.history.operations[bar.id];
    const effect = this.effect(view, operation);
    const states = effect && effect.after !== undefined ? `\n${effect.before || "·"} → ${effect.after}` : "";
    const reasons = this.history.refusals.get(operation.id) || [];
    this.tip.textContent = this.history.title(operation) + states + (reasons.length ? `\nrefused: ${reasons[0]}` : "");
    const left = Math.min(event.clientX + 14, window.innerWidth - this.tip.offsetWidth - 8);
    const below = event.clientY + 18 + this.tip.offsetHeight < window.innerHeight;
    this.tip.style.left = Math.max(4, left) + "px";
    this.tip.style.top = (below ? event.clientY + 18 : event.clientY - this.tip.offsetHeight - 10) + "px";
  }
}
