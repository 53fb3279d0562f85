package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/** A lock that is held or free; nobody asks who holds it. */
record Mutex(boolean held) implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "acquire" -> held ? new Step.Inconsistent("the lock is held already") : new Step.Next(new Mutex(true));
            case "release" ->
                held
                        ? new Step.Next(new Mutex(false))
                        : new Step.Inconsistent("the lock is free, with nothing to release");
            default -> throw new IllegalArgumentException("not an operation of a mutex: " + operation.f());
        };
    }

    @Override
    public String toString() {
        return held ? "held" : "free";
    }
}
