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

/** Tells of an event: its facts, its two vectors, its forkless causes, its votes. */
class Panel {
  constructor(graph, reasons, goTo) {
    this.graph = graph;
    this.reasons = reasons;
    this.goTo = goTo;
    this.host = document.getElementById("about");
  }

  show(event, pinned) {
    const {graph} = this;
    const parts = [];
    if (pinned && pinned !== event) {
      parts.push(this.compared(pinned, event));
    }
    parts.push(element("p", event.name + (pinned === event ? " · pinned" : ""), "what"));
    parts.push(this.facts(event));
    const forked = graph.forkedWith(event);
    if (forked.length) {
      this.section(parts, "a fork with, of the same seq", this.list(forked));
    }
    this.section(parts, "parents", this.list(event.parents.map(place => graph.events[place])));
    const vectors = element("div", undefined, "vectors");
    vectors.append(this.vectors(event));
    parts.push(vectors);
    this.section(parts, "its forkless causes", this.list(graph.causesOf(event)));
    this.section(parts, "it is a forkless cause of", this.list(graph.effectsOf(event)));
    this.votes(parts, event);
    this.host.replaceChildren(...parts);
  }

  section(parts, heading, content) {
    parts.push(element("h3", heading), content);
  }

  /** The later of the two observes the earlier one, if either does. */
  compared(pinned, event) {
    const [earlier, later] = pinned.place < event.place ? [pinned, event] : [event, pinned];
    const made = element("div", undefined, "between");
    made.append(element("p", this.reasons.sentence(later, earlier)));
    return made;
  }

  facts(event) {
    const {graph} = this;
    const facts = element("dl", undefined, "facts");
    const fact = (name, value) => {
      const pair = element("div");
      pair.append(element("dt", name), element("dd", value));
      facts.append(pair);
    };
    fact("creator", graph.validators[graph.creator(event)].name);
    fact("branch", event.branch);
    fact("seq", event.seq);
    fact("Lamport time", event.lamport);
    fact("arrived", `${event.place + 1} of ${graph.events.length}`);
    fact("frame", event.frame);
    fact("root of", event.rootOf.length ? `frame ${event.rootOf.join(", ")}` : "no frame");
    if (event.atroposOf.length) {
      fact("Atropos of", `frame ${event.atroposOf.join(", ")}`);
    }
    fact("confirmed", event.block ? `by block ${event.block}` : "not yet");
    const forks = graph.validators.filter((validator, index) =>
      event.highest.some((entry, branch) => entry === -1 && graph.branches[branch] === index));
    fact("sees fork", forks.map(validator => validator.name).join(", ") || "nobody");
    return facts;
  }

  list(events) {
    const made = element("p", events.length ? undefined : "none", "list");
    events.forEach(event => made.append(this.link(event), " "));
    return made;
  }

  link(event) {
    const link = element("a", event.name);
    link.href = "#graph";
    link.addEventListener("click", click => {
      click.preventDefault();
      this.goTo(event);
    });
    return link;
  }

  /** A row a branch; of very many only those of which the event knows, or that know of it. */
  vectors(event) {
    const {graph} = this;
    const table = element("table", undefined, "data");
    const heading = table.appendChild(element("tr"));
    ["branch", "highestBefore", "lowestAfter"].forEach(name => heading.append(element("th", name)));
    let hidden = 0;
    graph.branches.forEach((creator, branch) => {
      const highest = event.highest[branch] || 0;
      const lowest = event.lowest[branch] || 0;
      if (graph.branches.length > 16 && !highest && !lowest) {
        hidden++;
        return;
      }
      const row = table.appendChild(element("tr"));
      row.append(element("td", graph.branchName(branch)), this.highest(branch, highest), this.lowest(branch, lowest));
    });
    if (hidden) {
      const row = table.appendChild(element("tr"));
      row.append(element("td", `and ${hidden} branches with nothing on either side`));
      row.firstChild.colSpan = 3;
    }
    return table;
  }

  highest(branch, entry) {
    if (entry === -1) {
      return element("td", "F", "fork-entry");
    }
    const cell = element("td", entry ? `${entry[0]} ` : "0");
    if (entry) {
      cell.append("(", this.link(this.graph.at(branch, entry[0])), ")");
      if (entry[1] > 1) {
        cell.append(` from ${entry[1]}`);
      }
    }
    return cell;
  }

  lowest(branch, seq) {
    const cell = element("td", seq ? `${seq} ` : "0");
    if (seq) {
      cell.append("(", this.link(this.graph.at(branch, seq)), ")");
    }
    return cell;
  }

  votes(parts, event) {
    const cast = this.graph.votes.get(event.place) || [];
    if (!cast.length) {
      return;
    }
    const table = element("table", undefined, "data votes");
    const heading = table.appendChild(element("tr"));
    ["for frame", "as root of", "on each subject"].forEach(name => heading.append(element("th", name)));
    cast.forEach(({frame, as, letters}) => {
      const row = table.appendChild(element("tr"));
      row.append(element("td", frame), element("td", as), this.letters(letters));
    });
    this.section(parts, "its votes (a capital decides)", table);
  }

  letters(letters) {
    const cell = element("td");
    [...letters].forEach((letter, subject) => {
      const shown = `${this.graph.validators[subject].name}:${letter === "-" ? "–" : letter}`;
      cell.append(element("span", shown, /[YN]/.test(letter) ? "decides" : "vote"), " ");
    });
    return cell;
  }
}
