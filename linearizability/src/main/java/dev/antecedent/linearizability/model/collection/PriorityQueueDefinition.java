package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.collection.PriorityQueueDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A priority queue of integers, empty at first. */
record PriorityQueueDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "priority-queue";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        initial.ifPresent(value -> {
            throw new IllegalArgumentException(
                    "a priority queue is empty at first, it cannot start as " + value.brief());
        });
        return PriorityQueue.EMPTY;
    }

    /** A failed operation did not happen; a pending extraction may have taken any integer. */
    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "insert" -> checkInsert(shape);
            case "extract-min" -> checkExtract(shape);
            default ->
                throw shape.malformed(
                        operation.invocation(),
                        "operation `" + operation.f() + "`",
                        "insert or extract-min, the operations of a priority queue");
        }
        return operation.outcome() == Outcome.FAIL ? Optional.empty() : Optional.of(operation);
    }

    private static void checkInsert(OperationShape shape) {
        Operation operation = shape.operation();
        String wanted = "the integer to insert";
        shape.hasArgument(wanted);
        if (!(operation.argument() instanceof Value.Int)) {
            throw shape.malformed(
                    operation.invocation(),
                    "invoke insert with " + operation.argument().brief(),
                    wanted);
        }
        if (operation.outcome() == Outcome.OK) {
            shape.repeatsArgument();
        }
    }

    private static void checkExtract(OperationShape shape) {
        Operation operation = shape.operation();
        String wanted = "the integer that was extracted, or nil if there was none";
        shape.returnsValue(wanted);
        boolean possible =
                operation.result() instanceof Value.Int || operation.result().equals(Value.nil());
        if (operation.outcome() == Outcome.OK && !possible) {
            throw shape.malformed(
                    Objects.requireNonNull(operation.completion()),
                    "ok extract-min with " + operation.result().brief(),
                    wanted);
        }
    }

    @Override
    public Effect effect(Operation operation) {
        boolean empty = operation.f().equals("extract-min")
                && !operation.isPending()
                && operation.result().equals(Value.nil());
        return empty ? Effect.READS : Effect.REPLACES;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new PriorityQueueDecider());
    }
}
