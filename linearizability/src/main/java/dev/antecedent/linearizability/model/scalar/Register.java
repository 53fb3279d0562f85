package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/** A register: reads return the value last written; compare-and-set replaces one value by another. */
record Register(Value value) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "write" -> new Step.Next(new Register(operation.argument()));
            case "read" -> read(operation);
            case "cas" -> compareAndSet(operation);
            default -> throw new IllegalArgumentException("not an operation of a register: " + operation.f());
        };
    }

    /** Nothing extends a value, so what is read must be legal already. */
    @Override
    public boolean mayReach(Operation read) {
        return step(read) instanceof Step.Next;
    }

    private Step read(Operation operation) {
        if (operation.isPending() || operation.result().equals(value)) {
            return new Step.Next(this);
        }
        return new Step.Inconsistent(
                "the value is " + value.brief() + ", not " + operation.result().brief());
    }

    private Step compareAndSet(Operation operation) {
        Value from = from(operation);
        boolean equal = from.equals(value);
        if (operation.outcome() == Outcome.FAIL) {
            return equal
                    ? new Step.Inconsistent("the value is " + value.brief() + ", so it would have succeeded")
                    : new Step.Next(this);
        }
        return equal
                ? new Step.Next(new Register(to(operation)))
                : new Step.Inconsistent("the value is " + value.brief() + ", not " + from.brief());
    }

    static Value from(Operation compareAndSet) {
        return ((Value.Array) compareAndSet.argument()).elements().get(0);
    }

    static Value to(Operation compareAndSet) {
        return ((Value.Array) compareAndSet.argument()).elements().get(1);
    }

    @Override
    public String toString() {
        return value.brief();
    }
}
