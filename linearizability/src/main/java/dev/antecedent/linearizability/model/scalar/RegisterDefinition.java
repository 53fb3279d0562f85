package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.scalar.RegisterDecider;
import dev.antecedent.linearizability.history.Dialect;
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

/** A register of any values, with or without compare-and-set, nil unless told otherwise. */
record RegisterDefinition(String name, boolean comparesAndSets) implements ModelDefinition {

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        return new Register(initial.orElse(Value.nil()));
    }

    @Override
    public Optional<Value> unwritten(Optional<Value> initial) {
        return Optional.of(initial.orElse(Value.nil()));
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        checkShape(new OperationShape(history, operation));
        boolean read = operation.f().equals("read");
        boolean silent = switch (operation.outcome()) {
            case OK ->
                read
                        && history.dialect() == Dialect.JEPSEN
                        && operation.result().equals(Value.nil());
            case FAIL -> history.dialect() == Dialect.JEPSEN || !operation.f().equals("cas");
            case UNKNOWN -> read;
        };
        return silent ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public Effect effect(Operation operation) {
        return switch (operation.f()) {
            case "read" -> Effect.READS;
            case "cas" -> {
                boolean changes = operation.outcome() != Outcome.FAIL
                        && !Register.from(operation).equals(Register.to(operation));
                yield changes ? Effect.OVERWRITES : Effect.READS;
            }
            default -> Effect.OVERWRITES;
        };
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        return List.of(new RegisterDecider(name + " with distinct values", ((Register) initial).value()));
    }

    private void checkShape(OperationShape shape) {
        Operation operation = shape.operation();
        if (operation.f().equals("read")) {
            // What a read was invoked with is a guess of the recorder, in files that have it; the completion counts.
            shape.returnsValue("the value that was read");
        } else if (operation.f().equals("write")) {
            shape.hasArgument("the value to write");
            checkRepeated(shape);
        } else if (comparesAndSets && operation.f().equals("cas")) {
            shape.hasPair("[from to]");
            checkRepeated(shape);
        } else {
            throw shape.unknown(
                    comparesAndSets
                            ? "read, write or cas, the operations of a cas-register"
                            : "read or write, the operations of a register");
        }
    }

    /** What did not happen may say why in the place of its value, unless its value is an observation. */
    private static void checkRepeated(OperationShape shape) {
        boolean dropped = shape.operation().outcome() == Outcome.FAIL
                && !(shape.history().dialect() == Dialect.ETCD_LOG
                        && shape.operation().f().equals("cas"));
        if (!dropped) {
            shape.repeatsArgument();
        }
    }
}
