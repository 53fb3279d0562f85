package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.structure.LogDecider;
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

/** A log that only grows; empty unless told otherwise. */
record LogDefinition() implements ModelDefinition {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new Log(Sequence.initially(initial, "a log starts with entries"));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        boolean read = operation.f().equals("read");
        if (read) {
            checkRead(shape);
        } else if (operation.f().equals("append")) {
            checkAppend(shape);
        } else {
            throw shape.malformed(
                    operation.invocation(),
                    "operation `" + operation.f() + "`",
                    "append or read, the operations of a log");
        }
        boolean silent = operation.outcome() == Outcome.FAIL || (read && operation.isPending());
        return silent ? Optional.empty() : Optional.of(operation);
    }

    private static void checkAppend(OperationShape shape) {
        String wanted = "the index of the new entry, an integer from 0";
        shape.hasArgument("the entry to append");
        shape.returnsValue(wanted);
        Operation operation = shape.operation();
        if (operation.outcome() == Outcome.OK && !Indices.isOne(operation.result())) {
            throw shape.malformed(
                    Objects.requireNonNull(operation.completion()),
                    "ok append with " + operation.result().brief(),
                    wanted);
        }
    }

    private static void checkRead(OperationShape shape) {
        Operation operation = shape.operation();
        if (!Indices.isOne(operation.argument())) {
            throw shape.malformed(
                    operation.invocation(),
                    "invoke read with " + operation.argument().brief(),
                    "the index to read, an integer from 0");
        }
        shape.returnsValue("the entry, or nil past the end");
    }

    @Override
    public Effect effect(Operation operation) {
        return operation.f().equals("read") ? Effect.READS : Effect.EXTENDS;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new LogDecider(((Log) initial).entries().elements()));
    }
}
