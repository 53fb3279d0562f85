package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.collection.FifoQueueDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/** A first-in-first-out queue of any values but nil, empty unless told otherwise. */
record FifoQueueDefinition() implements ModelDefinition {

    private static final QueueOperations OPERATIONS = new QueueOperations("fifo-queue");

    @Override
    public String name() {
        return OPERATIONS.model();
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return FifoQueue.of(OPERATIONS.contents(initial));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        return OPERATIONS.judged(history, operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return OPERATIONS.effect(operation);
    }

    /** Rules for a queue that is empty at first. */
    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return ((FifoQueue) initial).values().isEmpty() ? List.of(new FifoQueueDecider()) : List.of();
    }
}
