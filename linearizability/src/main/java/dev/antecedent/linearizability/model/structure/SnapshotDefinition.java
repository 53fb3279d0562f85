package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.structure.SnapshotDecider;
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
import org.jspecify.annotations.Nullable;

/**
 * A snapshot object, with as many segments as the initial value has. Without one it has as many as the scans return,
 * which must agree, and each starts with nil; a history without scans has all that it updates.
 */
record SnapshotDefinition() implements ModelDefinition {

    /** More segments than any history has; beyond it an index is taken for a mistake. */
    private static final int SEGMENTS_MAX = 1_000_000;

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public SequentialModel initially(Optional<Value> initial) {
        if (initial.isEmpty()) {
            return new Segments(Segments.ANY, Cells.of(Value.nil()));
        }
        if (!(initial.get() instanceof Value.Array array)) {
            throw new IllegalArgumentException("a snapshot object starts with the values of its segments, such as"
                    + " [nil nil], not with " + initial.get().brief());
        }
        Cells<Integer, Value> values = Cells.of(Value.nil());
        for (int segment = 0; segment < array.elements().size(); segment++) {
            values = values.with(segment, array.elements().get(segment));
        }
        return new Segments(array.elements().size(), values);
    }

    @Override
    public List<Operation> judged(History history) {
        List<Operation> judged = ModelDefinition.super.judged(history);
        @Nullable Operation first = null;
        for (Operation operation : judged) {
            if (operation.result() instanceof Value.Array scanned
                    && operation.f().equals("scan")) {
                first = first == null ? operation : first;
                int segments = segments(first);
                if (scanned.elements().size() != segments) {
                    throw history.malformed(
                            Objects.requireNonNull(operation.completion()),
                            "a scan of " + scanned.elements().size() + " segments",
                            segments + " segments, as many as the scan of line " + line(first) + " returned");
                }
            }
        }
        for (Operation operation : judged) {
            if (first != null && operation.f().equals("update") && segment(operation) >= segments(first)) {
                throw history.malformed(
                        operation.invocation(),
                        "an update of segment " + segment(operation),
                        "a segment from 0 to " + (segments(first) - 1) + ", which the scan of line " + line(first)
                                + " returned");
            }
        }
        return judged;
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        OperationShape shape = new OperationShape(history, operation);
        boolean scan = operation.f().equals("scan");
        if (scan) {
            checkScan(shape);
        } else if (operation.f().equals("update")) {
            checkUpdate(shape);
        } else {
            throw shape.malformed(
                    operation.invocation(),
                    "operation `" + operation.f() + "`",
                    "update or scan, the operations of a snapshot");
        }
        boolean silent = operation.outcome() == Outcome.FAIL || (scan && operation.isPending());
        return silent ? Optional.empty() : Optional.of(operation);
    }

    private static void checkUpdate(OperationShape shape) {
        String wanted = "[segment value], the segment an integer from 0";
        shape.hasPair(wanted);
        Operation operation = shape.operation();
        Value segment = ((Value.Array) operation.argument()).elements().get(0);
        if (!Indices.isOne(segment) || Indices.of(segment) >= SEGMENTS_MAX) {
            throw shape.malformed(
                    operation.invocation(),
                    "invoke update with " + operation.argument().brief(),
                    wanted + ", below " + SEGMENTS_MAX);
        }
        if (operation.outcome() != Outcome.FAIL) {
            shape.repeatsArgument();
        }
    }

    private static void checkScan(OperationShape shape) {
        String wanted = "the values of the segments, such as [1 nil]";
        shape.returnsValue(wanted);
        Operation operation = shape.operation();
        if (operation.outcome() == Outcome.OK && !(operation.result() instanceof Value.Array)) {
            throw shape.malformed(
                    Objects.requireNonNull(operation.completion()),
                    "ok scan with " + operation.result().brief(),
                    wanted);
        }
    }

    private static int segments(Operation scan) {
        return ((Value.Array) scan.result()).elements().size();
    }

    private static int segment(Operation update) {
        return Indices.of(((Value.Array) update.argument()).elements().get(0));
    }

    private static int line(Operation scan) {
        return Objects.requireNonNull(scan.completion()).position().line();
    }

    @Override
    public Effect effect(Operation operation) {
        return operation.f().equals("scan") ? Effect.READS : Effect.REPLACES;
    }

    @Override
    public List<Decider> deciders(SequentialModel initial) {
        Segments segments = (Segments) initial;
        return List.of(new SnapshotDecider(segments.known(), segments.count() != Segments.ANY));
    }
}
