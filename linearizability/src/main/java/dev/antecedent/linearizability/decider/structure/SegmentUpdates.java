package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The updates of each segment in their order, which is known by their values. */
final class SegmentUpdates {

    /** The version of an update that is left out: no scan includes it. */
    private static final int NONE = Integer.MAX_VALUE;

    /** By segment: the number of each value. The one that it starts with has 0. */
    private final List<Map<Value, Integer>> versions = new ArrayList<>();

    private SegmentUpdates() {}

    /**
     * Empty if a segment has concurrent updates that matter, or a value twice, or if there is no such segment.
     *
     * @param counted whether there are as many segments as initial values, and not as many as were scanned
     */
    static Optional<SegmentUpdates> of(List<Value> initial, boolean counted, List<Operation> operations) {
        int count = counted ? initial.size() : 0;
        List<Operation> scans = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.f().equals("scan")) {
                scans.add(operation);
                count = !counted && scans.size() == 1 ? values(operation).size() : count;
                if (values(operation).size() != count) {
                    return Optional.empty();
                }
            }
        }
        if (!counted && scans.isEmpty()) {
            count = 1
                    + operations.stream().mapToInt(SegmentUpdates::index).max().orElse(0);
        }
        SegmentUpdates updates = new SegmentUpdates();
        for (int segment = 0; segment < count; segment++) {
            Map<Value, Integer> numbers = new HashMap<>();
            numbers.put(segment < initial.size() ? initial.get(segment) : Value.nil(), 0);
            updates.versions.add(numbers);
        }
        return updates.add(operations, scans) ? Optional.of(updates) : Optional.empty();
    }

    private boolean add(List<Operation> operations, List<Operation> scans) {
        Map<Integer, Set<Value>> scanned = new HashMap<>();
        @Nullable Operation[] latest = new Operation[versions.size()];
        for (Operation update : operations) {
            if (update.f().equals("scan")) {
                continue;
            }
            int segment = index(update);
            if (segment >= versions.size() || versions.get(segment).containsKey(value(update))) {
                return false;
            }
            boolean matters = !update.isPending()
                    || scanned.computeIfAbsent(segment, index -> scanned(scans, index))
                            .contains(value(update));
            Operation before = latest[segment];
            if (matters && before != null && !before.precedes(update)) {
                return false;
            }
            latest[segment] = matters ? update : before;
            versions.get(segment)
                    .put(value(update), matters ? versions.get(segment).size() : NONE);
        }
        return true;
    }

    private static Set<Value> scanned(List<Operation> scans, int segment) {
        Set<Value> scanned = new HashSet<>();
        for (Operation scan : scans) {
            scanned.add(values(scan).get(segment));
        }
        return scanned;
    }

    /** What a scan saw of each segment; {@code -1} for a value that no update wrote. */
    int[] versions(Operation scan) {
        List<Value> values = values(scan);
        int[] seen = new int[values.size()];
        for (int segment = 0; segment < seen.length; segment++) {
            seen[segment] = versions.get(segment).getOrDefault(values.get(segment), -1);
        }
        return seen;
    }

    int segment(Operation update) {
        return index(update);
    }

    int version(Operation update) {
        return versions.get(index(update)).getOrDefault(value(update), NONE);
    }

    private static int index(Operation operation) {
        return operation.argument() instanceof Value.Array update
                        && update.elements().get(0) instanceof Value.Int segment
                ? (int) segment.longValue()
                : 0;
    }

    private static Value value(Operation update) {
        return ((Value.Array) update.argument()).elements().get(1);
    }

    private static List<Value> values(Operation scan) {
        return ((Value.Array) scan.result()).elements();
    }
}
