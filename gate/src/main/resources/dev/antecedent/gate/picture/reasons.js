/** Why one event is a forkless cause of another, or is not, told from the two vectors. */
class Reasons {
  constructor(graph) {
    this.graph = graph;
  }

  /** Who has an event between the two, who is left out for forking, and what the rest adds up to. */
  between(observer, observed) {
    const {graph} = this;
    const witnesses = [];
    const left = [];
    graph.validators.forEach((validator, index) => {
      const own = graph.branches.map((creator, branch) => branch).filter(branch => graph.branches[branch] === index);
      const entries = own.map(branch => observer.highest[branch] || 0);
      if (entries.includes(-1)) {
        left.push(index);
      } else if (own.some((branch, i) => this.reaches(entries[i], observed.lowest[branch]))) {
        witnesses.push(index);
      }
    });
    const stake = witnesses.reduce((sum, index) => sum + graph.validators[index].stake, 0);
    const creatorForks = left.includes(graph.creator(observed));
    return {witnesses, left, stake, creatorForks, holds: !creatorForks && stake >= graph.quorum};
  }

  reaches(entry, lowest) {
    return entry !== 0 && lowest !== undefined && lowest !== 0 && lowest <= entry[0];
  }

  sentence(observer, observed) {
    const {graph} = this;
    if (!graph.past(observer).has(observed.place)) {
      return `${observed.name} is not observed by ${observer.name}, so it is no forkless cause of it.`;
    }
    const {witnesses, left, stake, creatorForks, holds} = this.between(observer, observed);
    const names = list => list.map(index => graph.validators[index].name).join(", ") || "nobody";
    const creator = graph.validators[graph.creator(observed)].name;
    if (creatorForks) {
      return `${observed.name} is no forkless cause of ${observer.name}, which sees its creator ${creator} fork.`;
    }
    return `${observed.name} is ${holds ? "a" : "no"} forkless cause of ${observer.name}: `
      + `between the two are events by ${names(witnesses)}, a stake of ${stake}; the quorum is ${graph.quorum}.`
      + (left.length ? ` Left out, for ${observer.name} sees them fork: ${names(left)}.` : "");
  }
}
