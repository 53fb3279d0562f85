package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.scalar.OwnerMutexDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/**
 * A lock, free unless told otherwise.
 *
 * @param owned whether only the process that acquired it may release it
 */
record MutexDefinition(String name, boolean owned) implements ModelDefinition {

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        Value value = initial.orElse(Value.nil());
        boolean free = value.equals(Value.nil()) || value.equals(new Value.Bool(false));
        if (owned && (free || value instanceof Value.Int || value instanceof Value.Text)) {
            return new OwnerMutex(free ? Value.nil() : value);
        }
        if (!owned && (free || value.equals(new Value.Bool(true)))) {
            return new Mutex(!free);
        }
        throw new IllegalArgumentException("a mutex that starts as " + value.brief()
                + "; wanted nil, which is free, or " + (owned ? "the process that holds it" : "true, which is held"));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        if (!operation.f().equals("acquire") && !operation.f().equals("release")) {
            throw shape.unknown("acquire or release, the operations of a mutex");
        }
        if (operation.outcome() == Outcome.FAIL) {
            return Optional.empty();
        }
        shape.repeatsArgument();
        return Optional.of(operation);
    }

    @Override
    public boolean tellsProcessesApart() {
        return owned;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return owned ? List.of(new OwnerMutexDecider(((OwnerMutex) initial).owner())) : List.of();
    }
}
