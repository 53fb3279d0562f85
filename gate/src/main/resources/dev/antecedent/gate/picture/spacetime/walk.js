/** From an event to the next one, by a key. */
class Walk {
  constructor(run) {
    this.run = run;
  }

  /** The event that the key leads to; undefined if it leads nowhere, null if the key means nothing here. */
  next(step, key) {
    const {run} = this;
    const lane = step.lane >= 0 ? run.byLane[step.lane] : [];
    const at = lane.indexOf(step);
    switch (key) {
      case "ArrowUp": return at < 0 ? run.steps[step.row - 1] : lane[at - 1];
      case "ArrowDown": return at < 0 ? run.steps[step.row + 1] : lane[at + 1];
      case "ArrowLeft": return this.aside(step, -1);
      case "ArrowRight": return this.aside(step, 1);
      case "Home": return lane[0];
      case "End": return lane[lane.length - 1];
      case "[": return run.steps[step.row - 1];
      case "]": return run.steps[step.row + 1];
      case "c": case "C": return this.crossing(step);
      default: return null;
    }
  }

  /** The other end of a message to that side, the nearest lane's first; else the nearest in time in the next lane. */
  aside(step, side) {
    const {run} = this;
    const ends = [...(run.received.get(step.place) || []).map(message => message.sentAt),
      ...(run.sent.get(step.place) || []).map(message => message.receivedAt)]
      .map(place => run.byPlace.get(place))
      .filter(end => end && end.lane >= 0 && Math.sign(end.lane - step.lane) === side)
      .sort((a, b) => Math.abs(a.lane - step.lane) - Math.abs(b.lane - step.lane) || a.row - b.row);
    if (ends.length) {
      return ends[0];
    }
    for (let lane = step.lane + side; lane >= 0 && lane < run.lanes.length; lane += side) {
      const others = run.byLane[lane];
      if (others.length) {
        const away = other => Math.abs(other.row - step.row);
        return others.reduce((best, other) => away(other) < away(best) ? other : best);
      }
    }
    return undefined;
  }

  /** An end of the next message that crosses the cut, around the end. */
  crossing(step) {
    const {run} = this;
    const ends = run.messages.filter(message => message.crossing)
      .map(message => run.byPlace.get(message.sentAt) || run.byPlace.get(message.receivedAt))
      .sort((a, b) => a.row - b.row);
    return ends.find(end => end.row > step.row) || ends[0];
  }
}
