package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.collection.UnorderedQueueDecider;
import dev.antecedent.linearizability.decider.collection.UnorderedValueDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A queue of any values but nil that hands them out in any order, empty unless told otherwise. */
record UnorderedQueueDefinition() implements ModelDefinition {

    private static final QueueOperations OPERATIONS = new QueueOperations("unordered-queue");

    @Override
    public String name() {
        return OPERATIONS.model();
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return UnorderedQueue.of(OPERATIONS.contents(initial));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        return OPERATIONS.judged(history, operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return OPERATIONS.effect(operation);
    }

    /**
     * By value, unless the queue was found empty, which speaks of all values at once. Otherwise values do not meet:
     * whether one can be dequeued depends on its own operations alone. Pending dequeues are of no use then, since to
     * take a value never makes an operation possible: what is linearizable with some is so without them.
     */
    @Override
    public List<Part> parts(SequentialModel initial, List<Operation> operations) {
        if (operations.stream().anyMatch(QueueOperations::isEmptyDequeue)) {
            return ModelDefinition.super.parts(initial, operations);
        }
        List<Operation> useful = operations.stream()
                .filter(operation -> operation.f().equals("enqueue") || !operation.isPending())
                .toList();
        UnorderedQueue queue = (UnorderedQueue) initial;
        return Part.by(UnorderedQueueDefinition::value, initial, useful).stream()
                .map(part -> new Part(
                        part.label(),
                        UnorderedQueue.of(Collections.nCopies(
                                queue.count(part.label().orElseThrow()),
                                part.label().orElseThrow())),
                        part.operations()))
                .toList();
    }

    /** Rules for a queue of one value, and for one that is empty at first. */
    @Override
    public List<Decider> deciders(SequentialModel initial) {
        List<Value> held = ((UnorderedQueue) initial).values();
        UnorderedValueDecider byValue = new UnorderedValueDecider(held);
        return held.isEmpty() ? List.of(byValue, new UnorderedQueueDecider()) : List.of(byValue);
    }

    private static Value value(Operation operation) {
        return operation.f().equals("enqueue") ? operation.argument() : operation.result();
    }
}
