package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/** A log that only grows: an append returns the index of its entry, from 0; a read past the end returns nil. */
record Log(Sequence entries) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "append" -> append(operation);
            case "read" -> read(operation);
            default -> throw new IllegalArgumentException("not an operation of a log: " + operation.f());
        };
    }

    private Step append(Operation operation) {
        if (operation.isPending() || operation.result().equals(Value.of(entries.size()))) {
            return new Step.Next(new Log(entries.with(operation.argument())));
        }
        return new Step.Inconsistent("the next index is " + entries.size() + ", not "
                + operation.result().brief());
    }

    private Step read(Operation operation) {
        Value entry = entry(operation.argument());
        if (operation.isPending() || operation.result().equals(entry)) {
            return new Step.Next(this);
        }
        String found = isPastTheEnd(operation.argument())
                ? "the log has " + entries.size() + " entries"
                : "entry " + operation.argument().brief() + " is " + entry.brief();
        return new Step.Inconsistent(found + ", not " + operation.result().brief());
    }

    private Value entry(Value index) {
        return isPastTheEnd(index) ? Value.nil() : entries.get(Indices.of(index));
    }

    private boolean isPastTheEnd(Value index) {
        return Indices.of(index) >= entries.size();
    }

    /** An entry stays what it is; only one that is not there yet may become what was read. */
    @Override
    public boolean mayReach(Operation read) {
        return isPastTheEnd(read.argument()) || entry(read.argument()).equals(read.result());
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
