/** The recorded history: its operations as objects, its sections, orders and texts. */
class RecordedHistory {
  constructor(data) {
    this.data = data;
    const text = place => data.texts[place];
    this.operations = data.operations.map((row, id) => {
      const [process, invoked, completed, marked, line, endLine, label, name, key, values] = row;
      const traits = text(marked).split(" ").filter(trait => trait);
      return {
        id, process, invoked, completed, traits, line, endLine, label: text(label), key: key < 0 ? "" : text(key), name: text(name),
        values: text(values), open: traits.includes("open"), processName: text(data.processes[process])
      };
    });
    this.byInvocation = new Map(this.operations.map(operation => [operation.invoked, operation]));
    this.refusals = new Map();
    data.refusals.forEach(([id, reason]) => {
      this.refusals.set(id, [...(this.refusals.get(id) || []), text(reason)]);
    });
    if (data.times) {
      let time = 0;
      this.times = data.times.map(later => time += later);
    }
    this.orderings = new Map(data.orderings.map(ordering => [ordering.name, {
      name: ordering.name, operations: ordering.operations, states: ordering.states.map(text)
    }]));
  }

  /** The operations of a section by its place, of the core, or all of them. */
  section(which) {
    if (which === "core") {
      return {operations: this.data.core, initial: ""};
    }
    if (which === "all") {
      return {operations: this.operations.map(operation => operation.id), initial: ""};
    }
    const section = this.data.sections[Number(which)];
    return {operations: section.operations, initial: this.data.texts[section.initial]};
  }

  /** The operation with its key. */
  words(operation) {
    return (operation.key ? operation.key + " " : "") + operation.label;
  }

  /** The label where there is little room: the first letter of the name, and the values. */
  brief(operation) {
    return [...operation.name][0] + operation.label.slice(operation.name.length).replace(/^ -> /, "→").replace(/ failed$/, "");
  }

  /** In words, with its lines. */
  title(operation) {
    return operation.processName + ": " + this.words(operation) + (operation.open ? ", pending" : "")
      + (operation.endLine < 0 ? `, line ${operation.line}` : `, lines ${operation.line} to ${operation.endLine}`);
  }

  /** What a chart draws of some operations: a column an event that one of them has. */
  chartModel(ids, withRemarks) {
    const operations = ids.map(id => this.operations[id]);
    const lines = new Map();
    operations.forEach(operation => {
      lines.set(operation.invoked, operation.line);
      if (operation.completed >= 0) {
        lines.set(operation.completed, operation.endLine);
      }
    });
    const keyless = new Set(operations.map(operation => operation.key)).size < 2;
    const remarks = withRemarks ? this.data.remarks : [];
    remarks.forEach(([order, line]) => lines.set(order, line));
    const orders = [...lines.keys()].sort((a, b) => a - b);
    const columns = new Map(orders.map((order, column) => [order, column]));
    const processes = [...new Set(operations.map(operation => operation.process))].sort((a, b) => a - b);
    const lanes = new Map(processes.map((process, lane) => [process, lane]));
    return {
      orders, columnOf: columns,
      lanes: processes.map(process => this.data.texts[this.data.processes[process]]),
      columns: orders.map(order => String(lines.get(order))),
      bars: operations.map(operation => ({
        id: operation.id, lane: lanes.get(operation.process), from: columns.get(operation.invoked),
        to: operation.open || operation.completed < 0 ? orders.length - 1 : columns.get(operation.completed),
        open: operation.open, traits: operation.traits, title: this.title(operation),
        label: keyless ? operation.label : this.words(operation),
        brief: keyless ? this.brief(operation) : this.words(operation)
      })),
      ticks: remarks.map(([order, , said]) => ({column: columns.get(order), title: this.data.texts[said]}))
    };
  }

  /**
   * The linearization points of an ordering within a chart. The first moment that respects the order is the latest
   * invocation up to there; several after one event share the time before the next.
   */
  points(ordering, model) {
    const bars = new Map(model.bars.map(bar => [bar.id, bar]));
    const points = [];
    let latest = -1;
    let group = [];
    const close = () => group.forEach((point, i) => point.column = latest + (i + 1) / (group.length + 1));
    ordering.operations.forEach((id, place) => {
      const bar = bars.get(id);
      if (!bar) {
        return;
      }
      if (bar.from > latest) {
        close();
        group = [];
        latest = bar.from;
      }
      const point = {id, lane: bar.lane, place, state: ordering.states[place]};
      group.push(point);
      points.push(point);
    });
    close();
    return points;
  }
}
