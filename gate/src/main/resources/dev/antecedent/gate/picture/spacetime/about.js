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

/** Tells of an event: its vector, its messages, its side of the cut, and how a pinned one is related to it. */
class About {
  constructor(run, goTo) {
    this.run = run;
    this.goTo = goTo;
    this.host = document.getElementById("about");
  }

  show(step, pinned) {
    const {run} = this;
    const parts = [];
    if (pinned && pinned !== step) {
      parts.push(element("p", this.related(pinned, step), "between"));
    }
    parts.push(element("p", `${step.call}${pinned === step ? " · pinned" : ""}`, "what"));
    parts.push(this.facts(step));
    if (run.isEvent(step)) {
      parts.push(element("h3", "vector clock"), this.vector(step));
    }
    this.messages(parts, "received", run.received.get(step.place) || []);
    this.messages(parts, "sent", run.sent.get(step.place) || []);
    if (step.observed) {
      parts.push(element("h3", "then"), element("p", step.observed, "list"));
    }
    this.host.replaceChildren(...parts);
  }

  facts(step) {
    const {run} = this;
    const facts = element("dl", undefined, "facts");
    const fact = (name, value) => {
      const pair = element("div");
      pair.append(element("dt", name), element("dd", value));
      facts.append(pair);
    };
    fact("step", step.index);
    fact("process", run.isEvent(step) ? run.lanes[step.lane] : "the network");
    if (run.isEvent(step)) {
      fact("its step", step.number);
      fact("happened before it", run.steps.filter(other => run.before(other, step)).length);
      fact("happened after it", run.steps.filter(other => run.before(step, other)).length);
      fact("concurrent", run.steps.filter(other => run.isEvent(other) && other !== step
        && !run.before(other, step) && !run.before(step, other)).length);
      if (step.recorded) {
        fact("records", `snapshot ${step.recorded}`);
      }
      if (step.side) {
        fact("cut", step.side === "frontier" ? "the last before it" : `${step.side} it`);
      }
    }
    return facts;
  }

  vector(step) {
    const {run} = this;
    const table = element("table", undefined, "data vector");
    const names = table.appendChild(element("tr"));
    const entries = table.appendChild(element("tr"));
    run.lanes.forEach((name, lane) => {
      names.append(element("th", name));
      entries.append(element("td", step.clock[lane], lane === step.lane ? "own" : ""));
    });
    const scroll = element("div", undefined, "scroll");
    scroll.append(table);
    return scroll;
  }

  messages(parts, title, messages) {
    if (!messages.length) {
      return;
    }
    const list = element("ul", undefined, "list");
    messages.forEach(message => list.append(this.message(message, title)));
    parts.push(element("h3", title), list);
  }

  message(message, title) {
    const {run} = this;
    const item = element("li", `${message.label || "a message"} `);
    const other = title === "sent" ? message.receivedAt : message.sentAt;
    item.append(title === "sent" ? `to ${run.lanes[message.to]}` : `from ${run.lanes[message.from]}`);
    if (run.byPlace.has(other)) {
      item.append(" at ", this.link(run.byPlace.get(other)));
    } else if (other >= 0) {
      item.append(", outside what is shown");
    } else {
      item.append(title === "sent" ? message.lost ? ", lost" : ", never received" : ", at an unknown step");
    }
    item.append({C: " · C in the channel", "!": " · ! contradicts the cut"}[message.crossing] || "");
    return item;
  }

  link(step) {
    const link = element("a", String(step.index));
    link.href = "#graph";
    link.addEventListener("click", click => {
      click.preventDefault();
      this.goTo(step);
    });
    return link;
  }

  related(one, other) {
    const {run} = this;
    const [a, b] = [run.name(one), run.name(other)];
    if (!run.isEvent(one) || !run.isEvent(other)) {
      return `${a} and ${b} are not both events of processes.`;
    }
    const because = (first, second) => `${run.name(first)} happens before ${run.name(second)}, which knows of `
      + `${second.clock[first.lane]} of ${run.lanes[first.lane]}'s steps; it is the ${first.number}${ordinal(first.number)}.`;
    if (run.before(one, other)) {
      return because(one, other);
    }
    return run.before(other, one) ? because(other, one) : `${a} and ${b} are concurrent: neither knows of the other.`;
  }
}

function ordinal(number) {
  const tens = number % 100;
  return tens > 10 && tens < 14 ? "th" : ["th", "st", "nd", "rd"][number % 10] || "th";
}
