package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.Optional;

/** The model that every history is linearizable to. */
record NoopDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "noop";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new Noop();
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        return operation.outcome() == Outcome.FAIL ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return Effect.READS;
    }
}
