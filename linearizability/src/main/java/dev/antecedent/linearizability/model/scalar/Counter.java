package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.math.BigInteger;

/** A sum that is added to. */
record Counter(BigInteger value) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "add" -> new Step.Next(plus(operation));
            case "fetch-add" -> returned(operation, plus(operation));
            case "read" -> returned(operation, this);
            default -> throw new IllegalArgumentException("not an operation of a counter: " + operation.f());
        };
    }

    private Counter plus(Operation operation) {
        return new Counter(value.add(((Value.Int) operation.argument()).value()));
    }

    private Step returned(Operation operation, Counter next) {
        if (operation.isPending() || operation.result().equals(new Value.Int(value))) {
            return new Step.Next(next);
        }
        return new Step.Inconsistent(
                "the count is " + value + ", not " + operation.result().brief());
    }

    /** What is only ever added to does not come back to a smaller value; an addition of 0 is legal everywhere. */
    @Override
    public boolean mayReach(Operation read) {
        return read.isPending()
                || read.f().equals("add")
                || ((Value.Int) read.result()).value().compareTo(value) >= 0;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
