/**
 * Finds operations by words. A word is looked for in the operation, the name of its process and its lines; with
 * process:, operation:, value: or line: in front in that alone. All words have to be found.
 */
class Search {
  constructor(history) {
    this.history = history;
    this.found = [];
  }

  /** The places of the operations that are found, in the order of their invocations; null if nothing is looked for. */
  run(text) {
    const words = text.trim().toLowerCase().split(/\s+/).filter(word => word);
    this.found = words.length
      ? this.history.operations.filter(operation => words.every(word => this.fits(operation, word)))
      : [];
    return words.length ? new Set(this.found.map(operation => operation.id)) : null;
  }

  fits(operation, word) {
    const [, field, wanted] = /^(?:(p|process|op|operation|v|value|l|line):)?(.*)$/s.exec(word);
    const process = operation.processName.toLowerCase();
    const line = () => operation.line === Number(wanted) || operation.endLine === Number(wanted);
    switch ((field || "").charAt(0)) {
      case "p": return process === wanted || process === "process " + wanted;
      case "o": return operation.name.toLowerCase().includes(wanted);
      case "v": return operation.values.toLowerCase().split(/[\s[\]{},]+/).includes(wanted)
        || (wanted.length > 2 && operation.values.toLowerCase().includes(wanted));
      case "l": return wanted !== "" && line();
      default: return wanted === "" || this.history.words(operation).toLowerCase().includes(wanted) || process.includes(wanted)
        || (/^\d+$/.test(wanted) && line());
    }
  }

  /** The next operation behind a place, around the end; the one before with a step of -1. */
  next(place, step) {
    const {found} = this;
    if (!found.length) {
      return null;
    }
    if (step > 0) {
      return found.find(operation => operation.id > place) || found[0];
    }
    return [...found].reverse().find(operation => operation.id < place) || found[found.length - 1];
  }
}
