package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A snapshot object: segments that are updated one by one and scanned all at once.
 *
 * @param count how many there are, {@link #ANY} if only the history tells
 */
record Segments(int count, Cells<Integer, Value> values) implements SequentialModel {

    /** As many as the scans of the history have; the definition sees to it that they agree. */
    static final int ANY = -1;

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "update" -> update(((Value.Array) operation.argument()).elements());
            case "scan" -> scan(operation);
            default -> throw new IllegalArgumentException("not an operation of a snapshot: " + operation.f());
        };
    }

    private Step update(List<Value> segmentAndValue) {
        int segment = Indices.of(segmentAndValue.get(0));
        if (count != ANY && segment >= count) {
            return new Step.Inconsistent("there is no segment " + segment + ", the last one is " + (count - 1));
        }
        return new Step.Next(new Segments(count, values.with(segment, segmentAndValue.get(1))));
    }

    private Step scan(Operation operation) {
        if (operation.isPending()) {
            return new Step.Next(this);
        }
        if (!(operation.result() instanceof Value.Array scanned)) {
            return new Step.Inconsistent(
                    "the segments are " + this + ", not " + operation.result().brief());
        }
        List<Value> seen = scanned.elements();
        if (count != ANY && seen.size() != count) {
            return new Step.Inconsistent("there are " + count + " segments, not " + seen.size());
        }
        for (int segment = 0; segment < seen.size(); segment++) {
            if (!values.get(segment).equals(seen.get(segment))) {
                return new Step.Inconsistent(
                        "segment " + segment + " is " + values.get(segment).brief() + ", not "
                                + seen.get(segment).brief());
            }
        }
        return new Step.Next(this);
    }

    /** The values of the segments that are known to be there. */
    List<Value> known() {
        int known = count == ANY
                ? values.exceptions().keySet().stream()
                        .mapToInt(i -> i + 1)
                        .max()
                        .orElse(0)
                : count;
        return IntStream.range(0, known).mapToObj(values::get).toList();
    }

    @Override
    public String toString() {
        return known().stream().map(Value::brief).collect(Collectors.joining(" ", "[", "]"));
    }
}
