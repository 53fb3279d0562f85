package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/**
 * A decision that is taken once: the first proposal decides, and everybody learns the same.
 *
 * @param decided nil while undecided
 */
record Consensus(Value decided) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "propose" -> returned(operation, isDecided() ? this : new Consensus(operation.argument()));
            case "read" -> returned(operation, this);
            default -> throw new IllegalArgumentException("not an operation of consensus: " + operation.f());
        };
    }

    /** Either operation returns what is decided after it. */
    private Step returned(Operation operation, Consensus next) {
        if (operation.isPending() || operation.result().equals(next.decided)) {
            return new Step.Next(next);
        }
        String found = operation.result().brief();
        if (isDecided()) {
            return new Step.Inconsistent(decided.brief() + " is decided, not " + found);
        }
        return new Step.Inconsistent(
                next.isDecided()
                        ? "nothing is decided, so " + next.decided.brief() + " would be, not " + found
                        : "nothing is decided, not even " + found);
    }

    /** A decision stays. */
    @Override
    public boolean mayReach(Operation read) {
        return !isDecided() || read.isPending() || read.result().equals(decided);
    }

    private boolean isDecided() {
        return !decided.equals(Value.nil());
    }

    @Override
    public String toString() {
        return isDecided() ? decided.brief() + " decided" : "undecided";
    }
}
