package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.OperationShape;
import java.util.List;
import java.util.Optional;

/**
 * The operations that queues of any order have: {@code enqueue v}, which returns nothing, and {@code dequeue}, which
 * returns a value, or nil when the queue is empty. Hence nil cannot be enqueued.
 */
record QueueOperations(String model) {

    /** What an operation says: failed ones did not happen; a pending dequeue may have taken a value. */
    Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        boolean failed = operation.outcome() == Outcome.FAIL;
        switch (operation.f()) {
            case "enqueue" -> {
                shape.hasArgument("the value to enqueue");
                if (operation.argument().equals(Value.nil())) {
                    throw shape.malformed(
                            operation.invocation(),
                            "invoke enqueue with nil",
                            "a value; a dequeue that returns nil found the queue empty, so nil cannot be in it");
                }
                if (!failed) {
                    shape.repeatsArgument();
                }
            }
            case "dequeue" -> shape.returnsValue("the value that was dequeued, or nil if the queue was empty");
            default ->
                throw shape.malformed(
                        operation.invocation(),
                        "operation `" + operation.f() + "`",
                        "enqueue or dequeue, the operations of " + article() + model);
        }
        return failed ? Optional.empty() : Optional.of(operation);
    }

    /** Finding the queue empty changes nothing; to enqueue cannot make it empty. */
    Effect effect(Operation operation) {
        if (operation.f().equals("enqueue")) {
            return Effect.EXTENDS;
        }
        return isEmptyDequeue(operation) ? Effect.READS : Effect.REPLACES;
    }

    /** Whether it returned that the queue is empty. */
    static boolean isEmptyDequeue(Operation operation) {
        return operation.f().equals("dequeue")
                && !operation.isPending()
                && operation.result().equals(Value.nil());
    }

    /** The values that the queue starts with; none by default. */
    List<Value> contents(Optional<Value> initial) {
        if (initial.isEmpty()) {
            return List.of();
        }
        if (initial.get() instanceof Value.Array array && !array.elements().contains(Value.nil())) {
            return array.elements();
        }
        throw new IllegalArgumentException(
                article() + model + " starts with an array of values, none of them nil; found "
                        + initial.get().brief());
    }

    private String article() {
        return model.startsWith("u") ? "an " : "a ";
    }
}
