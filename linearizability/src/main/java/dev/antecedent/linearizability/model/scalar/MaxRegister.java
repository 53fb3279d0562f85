package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.math.BigInteger;

/** A register that keeps the largest value that was ever written. */
record MaxRegister(BigInteger value) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "write" -> new Step.Next(new MaxRegister(value.max(((Value.Int) operation.argument()).value())));
            case "read" -> read(operation);
            default -> throw new IllegalArgumentException("not an operation of a max-register: " + operation.f());
        };
    }

    private Step read(Operation operation) {
        if (operation.isPending() || operation.result().equals(new Value.Int(value))) {
            return new Step.Next(this);
        }
        return new Step.Inconsistent(
                "the largest value is " + value + ", not " + operation.result().brief());
    }

    @Override
    public boolean mayReach(Operation read) {
        return read.isPending() || ((Value.Int) read.result()).value().compareTo(value) >= 0;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
