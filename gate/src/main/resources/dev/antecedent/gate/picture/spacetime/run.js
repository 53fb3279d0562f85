/** The run: the steps that are shown, and the messages with an end among them. */
class Run {
  constructor(data) {
    this.lanes = data.lanes;
    this.hasCut = data.cut;
    this.steps = data.steps.map(([place, index, lane, number, call, observed, recorded, side, clock]) =>
      ({place, index, lane, number, call, observed, recorded, side, clock}));
    this.steps.forEach((step, row) => { step.row = row; });
    this.byPlace = new Map(this.steps.map(step => [step.place, step]));
    this.byLane = this.lanes.map((name, lane) => this.steps.filter(step => step.lane === lane));
    this.messages = data.messages.map(([id, label, from, sentAt, to, receivedAt, lost, crossing]) =>
      ({id, label, from, sentAt, to, receivedAt, lost, crossing}));
    this.sent = new Map();
    this.received = new Map();
    this.messages.forEach(message => {
      this.add(this.sent, message.sentAt, message);
      this.add(this.received, message.receivedAt, message);
    });
  }

  add(map, place, message) {
    if (place >= 0) {
      map.set(place, [...(map.get(place) || []), message]);
    }
  }

  isEvent(step) {
    return step.lane >= 0;
  }

  /** Happens before, by the vectors. */
  before(one, other) {
    return one !== other && this.isEvent(one) && this.isEvent(other) && one.number <= other.clock[one.lane];
  }

  name(step) {
    return this.isEvent(step) ? `${this.lanes[step.lane]}·${step.number}` : `step ${step.index}`;
  }

  vector(step) {
    return `[${step.clock.join(" ")}]`;
  }
}
