package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.collection.StackDecider;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;

/** A stack of any values but nil, empty at first. */
record StackDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "stack";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        initial.ifPresent(value -> {
            throw new IllegalArgumentException("a stack is empty at first, it cannot start as " + value.brief());
        });
        return Stack.EMPTY;
    }

    /** A failed operation did not happen; a pending pop may have taken any value. */
    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        switch (operation.f()) {
            case "push" -> {
                shape.hasArgument("the value to push");
                if (operation.argument().equals(Value.nil())) {
                    throw shape.malformed(
                            operation.invocation(),
                            "invoke push with nil",
                            "a value, since nil says that none was there");
                }
                if (operation.outcome() == Outcome.OK) {
                    shape.repeatsArgument();
                }
            }
            case "pop" -> shape.returnsValue("the value that was popped, or nil if there was none");
            default ->
                throw shape.malformed(
                        operation.invocation(),
                        "operation `" + operation.f() + "`",
                        "push or pop, the operations of a stack");
        }
        return operation.outcome() == Outcome.FAIL ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        boolean empty = operation.f().equals("pop")
                && !operation.isPending()
                && operation.result().equals(Value.nil());
        return empty ? Effect.READS : Effect.REPLACES;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new StackDecider());
    }
}
