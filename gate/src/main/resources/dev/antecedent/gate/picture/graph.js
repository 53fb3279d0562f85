/** The graph: events in the order of arrival, with what the implementation computed of each. */
class Graph {
  constructor(data) {
    this.quorum = data.quorum;
    this.validators = data.validators.map(([name, stake]) => ({name, stake}));
    this.branches = data.branches;
    this.events = data.events.map((fields, place) => {
      const [name, branch, seq, lamport, frame, block, parents, rootOf, atroposOf, highest, lowest, causes] = fields;
      return {place, name, branch, seq, lamport, frame, block, parents, rootOf, atroposOf, highest, lowest, causes};
    });
    this.byName = new Map(this.events.map(event => [event.name, event]));
    this.strands = this.branches.map(() => []);
    this.events.forEach(event => this.strands[event.branch].push(event));
    this.votes = new Map();
    data.votes.forEach(([frame, place, as, letters]) => {
      this.votes.set(place, [...(this.votes.get(place) || []), {frame, as, letters}]);
    });
  }

  creator(event) {
    return this.branches[event.branch];
  }

  /** What a branch is called: by its validator, and by its number where the validator has several. */
  branchName(branch) {
    const {name} = this.validators[this.branches[branch]];
    const several = this.branches.filter(creator => creator === this.branches[branch]).length > 1;
    return several ? `${name}, branch ${branch}` : name;
  }

  /** The event at a place of a branch. */
  at(branch, seq) {
    const strand = this.strands[branch];
    return strand.length ? strand[seq - strand[0].seq] : undefined;
  }

  /** The other events of its creator that have its place. */
  forkedWith(event) {
    return this.events.filter(other =>
      other !== event && other.seq === event.seq && this.creator(other) === this.creator(event));
  }

  isCause(observer, observed) {
    const digit = observer.causes[observed.place >> 2];
    return digit !== undefined && (parseInt(digit, 16) >> (3 - (observed.place & 3)) & 1) === 1;
  }

  causesOf(event) {
    return this.events.slice(0, event.place + 1).filter(other => this.isCause(event, other));
  }

  effectsOf(event) {
    return this.events.slice(event.place).filter(other => this.isCause(other, event));
  }

  /** The places of all events that it observes, itself included. */
  past(event) {
    const seen = new Set([event.place]);
    const open = [event];
    while (open.length) {
      open.pop().parents.filter(place => !seen.has(place)).forEach(place => {
        seen.add(place);
        open.push(this.events[place]);
      });
    }
    return seen;
  }

  /** The places of all events that observe it, itself included. */
  future(event) {
    const seen = new Set([event.place]);
    this.events.slice(event.place + 1).forEach(other => {
      if (other.parents.some(place => seen.has(place))) {
        seen.add(other.place);
      }
    });
    return seen;
  }
}
