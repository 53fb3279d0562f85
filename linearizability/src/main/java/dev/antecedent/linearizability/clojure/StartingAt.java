package dev.antecedent.linearizability.clojure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/**
 * A kind of object that starts in any state that one of its models has reached.
 *
 * @param state of a model of this definition
 */
public record StartingAt(ModelDefinition definition, SequentialModel state) implements ModelDefinition {

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return state;
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        return definition.judged(history, operation);
    }

    @Override
    public List<Operation> judged(History history) {
        return definition.judged(history);
    }

    @Override
    public Effect effect(Operation operation) {
        return definition.effect(operation);
    }

    @Override
    public boolean tellsProcessesApart() {
        return definition.tellsProcessesApart();
    }

    @Override
    public List<Part> parts(SequentialModel initial, List<Operation> operations) {
        return definition.parts(initial, operations);
    }

    /** Empty: what was written before is in the state, not in an initial value. */
    @Override
    public Optional<Value> unwritten(Optional<Value> initial) {
        return Optional.empty();
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return definition.deciders(initial);
    }
}
