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
 * Registers that are read and written by transactions. Each holds nil unless the initial value, a map, says otherwise.
 * Registers that no transaction connects are objects of their own.
 */
record MultiRegisterDefinition() implements ModelDefinition {

    private static final String WANTED = "micro-operations such as [[:r :x nil] [:w :y 2]]";

    @Override
    public String name() {
        return "multi-register";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        Value given = initial.orElse(new Value.Entries(Map.of()));
        if (!(given instanceof Value.Entries entries)) {
            throw new IllegalArgumentException(
                    "registers start with a map such as {:x 0, :y 0}, not with " + given.brief());
        }
        Cells<Value, Value> values = Cells.of(Value.nil());
        for (Map.Entry<Value, Value> entry : entries.values().entrySet()) {
            values = values.with(entry.getKey(), entry.getValue());
        }
        return new Registers(values);
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        checkShape(new OperationShape(history, operation));
        if (operation.outcome() == Outcome.FAIL) {
            return Optional.empty();
        }
        if (operation.isPending()) {
            return Optional.of(operation).filter(MultiRegisterDefinition::writes);
        }
        Operation judged = history.dialect() == Dialect.JEPSEN ? withoutNilReads(operation) : operation;
        return Optional.of(judged).filter(some -> !micros(said(some)).isEmpty());
    }

    /** A nil read says nothing, so what is judged is the rest of the transaction. */
    private static Operation withoutNilReads(Operation operation) {
        List<MicroOperation> micros = micros(said(operation));
        if (micros.stream().noneMatch(MicroOperation::saysNothing)) {
            return operation;
        }
        Value rest = new Value.Array(micros.stream()
                .filter(micro -> !micro.saysNothing())
                .map(MicroOperation::toValue)
                .toList());
        Event completion = Objects.requireNonNull(operation.completion());
        return new Operation(
                operation.invocation(),
                operation.outcome(),
                new Event(
                        completion.order(),
                        completion.position(),
                        completion.process(),
                        completion.type(),
                        completion.f(),
                        rest,
                        completion.key(),
                        completion.time()));
    }

    private static void checkShape(OperationShape shape) {
        Operation operation = shape.operation();
        if (!operation.f().equals("txn")) {
            throw shape.malformed(
                    operation.invocation(),
                    "operation `" + operation.f() + "`",
                    "txn, the operation of a multi-register");
        }
        List<MicroOperation> invoked = MicroOperation.all(operation.argument())
                .orElseThrow(() -> shape.malformed(
                        operation.invocation(),
                        "invoke txn with " + operation.argument().brief(),
                        WANTED));
        if (operation.outcome() == Outcome.OK && !isCompletion(invoked, operation.result())) {
            throw shape.malformed(
                    Objects.requireNonNull(operation.completion()),
                    "ok txn with " + operation.result().brief(),
                    "the micro-operations of its invocation with the values read, "
                            + operation.argument().brief());
        }
    }

    /** A transaction that only wrote may return nil. */
    private static boolean isCompletion(List<MicroOperation> invoked, Value result) {
        if (result.equals(Value.nil())) {
            return invoked.stream().allMatch(MicroOperation::writes);
        }
        List<MicroOperation> completed = MicroOperation.all(result).orElse(List.of());
        if (completed.size() != invoked.size() || !(result instanceof Value.Array)) {
            return false;
        }
        for (int i = 0; i < invoked.size(); i++) {
            if (!completed.get(i).completes(invoked.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Effect effect(Operation operation) {
        return writes(operation) ? Effect.REPLACES : Effect.READS;
    }

    @Override
    public List<Part> parts(SequentialModel initial, List<Operation> operations) {
        return ConnectedRegisters.of(operations).parts(initial, operations);
    }

    private static boolean writes(Operation operation) {
        return micros(operation.argument()).stream().anyMatch(MicroOperation::writes);
    }

    /** What an operation says it did; an update that returned nil did what it was invoked with. */
    private static Value said(Operation operation) {
        return operation.result().equals(Value.nil()) ? operation.argument() : operation.result();
    }

    private static List<MicroOperation> micros(Value transaction) {
        return MicroOperation.all(transaction).orElseThrow();
    }
}
