package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.OperationShape;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A map of keys to values. All keys start with the empty text unless told otherwise: an initial value that is a map
 * gives the values of its keys, any other one is the value of every key. Each key is an object of its own.
 */
record KeyValueDefinition() implements ModelDefinition {

    private static final Value EMPTY = Value.of("");

    @Override
    public String name() {
        return "kv";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        Value given = initial.orElse(EMPTY);
        if (!(given instanceof Value.Entries entries)) {
            return new KeyValue(Cells.of(Content.of(given)));
        }
        Cells<Value, Content> contents = Cells.of(Content.of(EMPTY));
        for (Map.Entry<Value, Value> entry : entries.values().entrySet()) {
            contents = contents.with(entry.getKey(), Content.of(entry.getValue()));
        }
        return new KeyValue(contents);
    }

    @Override
    public Optional<Value> unwritten(Optional<Value> initial) {
        return Optional.of(initial.orElse(EMPTY)).filter(value -> !(value instanceof Value.Entries));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        checkShape(new OperationShape(history, operation));
        boolean silent = switch (operation.outcome()) {
            case OK -> false;
            case FAIL -> history.dialect() == Dialect.JEPSEN || !operation.f().equals("cas");
            case UNKNOWN -> operation.f().equals("get");
        };
        return silent ? Optional.empty() : Optional.of(operation);
    }

    private static void checkShape(OperationShape shape) {
        Operation operation = shape.operation();
        boolean dropped = operation.outcome() == Outcome.FAIL
                && !(shape.history().dialect() == Dialect.ETCD_LOG
                        && operation.f().equals("cas"));
        switch (operation.f()) {
            case "get" -> shape.returnsValue("the value of the key");
            case "put" -> shape.hasArgument("the value to put");
            case "cas" -> shape.hasPair("[from to]");
            case "append" -> {
                if (!(operation.argument() instanceof Value.Text)) {
                    throw shape.malformed(
                            operation.invocation(),
                            "invoke append with " + operation.argument().brief(),
                            "the text to append");
                }
            }
            default ->
                throw shape.malformed(
                        operation.invocation(),
                        "operation `" + operation.f() + "`",
                        "get, put, append or cas, the operations of a kv");
        }
        if (!dropped && !operation.f().equals("get")) {
            shape.repeatsArgument();
        }
        checkKey(shape);
    }

    private static void checkKey(OperationShape shape) {
        Operation operation = shape.operation();
        Value key = operation.key();
        if (key == null) {
            throw shape.malformed(
                    operation.invocation(),
                    "invoke " + operation.f() + " without a key",
                    "the key, such as :key \"x\"");
        }
        Event completion = operation.completion();
        Value repeated = completion == null ? null : completion.key();
        if (repeated != null && !repeated.equals(key)) {
            throw shape.malformed(
                    Objects.requireNonNull(completion),
                    completion.type().word() + " " + operation.f() + " of key " + repeated.brief(),
                    "the key of its invocation, " + key.brief());
        }
    }

    @Override
    public Effect effect(Operation operation) {
        return switch (operation.f()) {
            case "get" -> Effect.READS;
            case "append" -> Effect.EXTENDS;
            default -> operation.outcome() == Outcome.FAIL ? Effect.READS : Effect.OVERWRITES;
        };
    }

    @Override
    public List<Part> parts(SequentialModel initial, List<Operation> operations) {
        return Part.by(operation -> Objects.requireNonNull(operation.key()), initial, operations);
    }
}
