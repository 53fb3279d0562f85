package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;

/** An object that takes every operation, whatever it returned: for looking at a history that is of no model. */
record Noop() implements SequentialModel {

    @Override
    public Step step(Operation operation) {
        return new Step.Next(this);
    }

    @Override
    public String toString() {
        return "anything";
    }
}
