/** From an event to the next one, by a key. */
class Walk {
  constructor(graph) {
    this.graph = graph;
    this.columns = [...graph.branches.keys()].sort((a, b) => graph.branches[a] - graph.branches[b] || a - b);
  }

  /** The event that the key leads to; undefined if it leads nowhere, null if the key means nothing here. */
  next(event, key) {
    const {graph} = this;
    const strand = graph.strands[event.branch];
    switch (key) {
      case "ArrowUp": return strand[strand.indexOf(event) - 1] || this.selfParent(event);
      case "ArrowDown": return strand[strand.indexOf(event) + 1];
      case "ArrowLeft": return this.across(event, -1);
      case "ArrowRight": return this.across(event, 1);
      case "Home": return strand[0];
      case "End": return strand[strand.length - 1];
      case "[": return graph.events[event.place - 1];
      case "]": return graph.events[event.place + 1];
      case "a": case "A": return this.atropos(event);
      default: return null;
    }
  }

  /** Where a branch begins, the event that it branched off from. */
  selfParent(event) {
    const parents = event.parents.map(place => this.graph.events[place]);
    return parents.find(parent => this.graph.creator(parent) === this.graph.creator(event));
  }

  /** In the next branch with events, the one that is nearest in time. */
  across(event, step) {
    const {graph, columns} = this;
    for (let i = columns.indexOf(event.branch) + step; i >= 0 && i < columns.length; i += step) {
      const strand = graph.strands[columns[i]];
      if (strand.length) {
        const away = other => Math.abs(other.lamport - event.lamport);
        return strand.reduce((best, other) => away(other) < away(best) ? other : best);
      }
    }
    return undefined;
  }

  /** That of the next frame, around the end. */
  atropos(event) {
    const all = this.graph.events.filter(other => other.atroposOf.length)
      .sort((a, b) => a.atroposOf[0] - b.atroposOf[0]);
    const at = all.indexOf(event);
    return at >= 0 ? all[(at + 1) % all.length] : all.find(other => other.lamport > event.lamport) || all[0];
  }
}
