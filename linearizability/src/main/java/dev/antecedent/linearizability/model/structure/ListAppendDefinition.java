package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.structure.ListAppendDecider;
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

/** A list that values are appended to, and that is read whole; empty unless told otherwise. */
record ListAppendDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "list-append";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new AppendedList(Sequence.initially(initial, "a list starts with values"));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        boolean read = operation.f().equals("read");
        if (read) {
            checkRead(shape);
        } else if (operation.f().equals("append")) {
            shape.hasArgument("the value to append");
            if (operation.outcome() != Outcome.FAIL) {
                shape.repeatsArgument();
            }
        } else {
            throw shape.malformed(
                    operation.invocation(),
                    "operation `" + operation.f() + "`",
                    "append or read, the operations of a list-append");
        }
        boolean silent = operation.outcome() == Outcome.FAIL || (read && operation.isPending());
        return silent ? Optional.empty() : Optional.of(operation);
    }

    /** A nil read is one of the empty list, which some stores do not tell from one that is not there. */
    private static void checkRead(OperationShape shape) {
        String wanted = "the elements of the list, such as [1 2]";
        shape.returnsValue(wanted);
        Operation operation = shape.operation();
        boolean ok = operation.outcome() == Outcome.OK;
        Value result = operation.result();
        if (ok && !(result instanceof Value.Array) && !result.equals(Value.nil())) {
            throw shape.malformed(
                    Objects.requireNonNull(operation.completion()), "ok read with " + result.brief(), wanted);
        }
    }

    @Override
    public Effect effect(Operation operation) {
        return operation.f().equals("read") ? Effect.READS : Effect.EXTENDS;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new ListAppendDecider(((AppendedList) initial).elements().elements()));
    }
}
