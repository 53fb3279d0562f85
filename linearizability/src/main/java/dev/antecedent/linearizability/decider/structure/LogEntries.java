package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which append made which entry of a log. */
final class LogEntries {

    private final List<Value> initial;
    private final List<Operation> operations;

    /** By index: the append that returned it, or that is known to have made it. */
    private final Map<Integer, Operation> appends = new HashMap<>();

    /** By index: the first read that found an entry there. */
    private final Map<Integer, Operation> reads = new HashMap<>();

    /** The indices of the entries that appends made, by their {@link Operation#invokedAt()}. */
    private final Map<Integer, Integer> indices = new HashMap<>();

    private final List<Operation> pending = new ArrayList<>();
    private boolean known = true;

    /** The operation that shows the largest index. */
    private @Nullable Operation last;

    private int lastIndex;

    LogEntries(List<Value> initial, List<Operation> operations) {
        this.initial = initial;
        this.operations = operations;
        lastIndex = initial.size() - 1;
    }

    /** Finds out what appends and reads say about entries; what contradicts it, if anything does. */
    Optional<Decision> collect(Deadline deadline) {
        for (Operation operation : operations) {
            Optional<Decision> flaw = operation.f().equals("append") ? append(operation) : read(operation);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        deadline.check();
        return compared().or(this::identified);
    }

    private Optional<Decision> append(Operation append) {
        if (append.isPending()) {
            pending.add(append);
            return Optional.empty();
        }
        int index = bounded(append.result());
        if (index < initial.size()) {
            return Optional.of(
                    Conflicts.of(OperationText.cited(append) + " returned an index that the log starts with", append));
        }
        if (index == beyond()) {
            return Optional.of(Conflicts.of(
                    OperationText.cited(append) + " returned an index that so few appends cannot reach", append));
        }
        shown(append, index);
        indices.put(append.invokedAt(), index);
        Operation other = appends.put(index, append);
        return other == null
                ? Optional.empty()
                : Optional.of(Conflicts.of(
                        OperationText.cited(other) + " and " + OperationText.cited(append) + " returned the same index",
                        other,
                        append));
    }

    private Optional<Decision> read(Operation read) {
        int index = bounded(read.argument());
        boolean found = !read.result().equals(Value.nil());
        if (index < initial.size()) {
            return initial.get(index).equals(read.result())
                    ? Optional.empty()
                    : Optional.of(Conflicts.of(
                            OperationText.cited(read) + " did not find the "
                                    + initial.get(index).brief() + " that the log starts with",
                            read));
        }
        if (!found) {
            return Optional.empty();
        }
        if (index == beyond()) {
            return Optional.of(
                    Conflicts.of(OperationText.cited(read) + " found an entry that so few appends cannot reach", read));
        }
        shown(read, index);
        Operation other = reads.putIfAbsent(index, read);
        return other == null || other.result().equals(read.result())
                ? Optional.empty()
                : Optional.of(Conflicts.of(
                        OperationText.cited(other) + " and " + OperationText.cited(read)
                                + " found different entries there",
                        other,
                        read));
    }

    private void shown(Operation operation, int index) {
        if (index > lastIndex) {
            lastIndex = index;
            last = operation;
        }
    }

    /** Whether reads found what the appends of their indices appended. */
    private Optional<Decision> compared() {
        for (Operation append : operations) {
            Integer index = indices.get(append.invokedAt());
            Operation read = index == null ? null : reads.get(index);
            if (read != null && !read.result().equals(append.argument())) {
                return Optional.of(Conflicts.of(
                        OperationText.cited(read) + " found another entry than " + OperationText.cited(append)
                                + " made",
                        append,
                        read));
            }
        }
        return Optional.empty();
    }

    /** Finds the pending appends whose entries were read. */
    private Optional<Decision> identified() {
        Map<Value, Operation> byValue = new HashMap<>();
        Set<Value> repeated = new HashSet<>();
        for (Operation append : pending) {
            if (byValue.put(append.argument(), append) != null) {
                repeated.add(append.argument());
            }
        }
        for (int index = initial.size(); index <= lastIndex; index++) {
            Operation read = reads.get(index);
            if (read == null || appends.containsKey(index)) {
                continue;
            }
            Operation append = byValue.get(read.result());
            boolean unsure = repeated.contains(read.result());
            if (append == null || (isPlaced(append) && !unsure)) {
                return Optional.of(Conflicts.of(
                        OperationText.cited(read) + " found an entry that no append can have made there", read));
            }
            known &= !unsure;
            place(append, index);
        }
        return Optional.empty();
    }

    private boolean isPlaced(Operation append) {
        return indices.containsKey(append.invokedAt());
    }

    private void place(Operation append, int index) {
        appends.put(index, append);
        indices.put(append.invokedAt(), index);
    }

    /** Whether it is certain which append made each entry that was read. */
    boolean areKnown() {
        return known;
    }

    /** Gives the entries that nobody read to pending appends; why that cannot be done, if it cannot. */
    Optional<Decision> fill() {
        Deque<Operation> free = new ArrayDeque<>();
        for (Operation append : pending) {
            if (!isPlaced(append)) {
                free.add(append);
            }
        }
        for (int index = initial.size(); index <= lastIndex; index++) {
            if (!appends.containsKey(index)) {
                Operation append = free.poll();
                if (append == null) {
                    Operation shows = Objects.requireNonNull(last);
                    return Optional.of(Conflicts.of(
                            OperationText.cited(shows) + " came after entry " + index
                                    + ", which no append can have made",
                            shows));
                }
                place(append, index);
            }
        }
        return Optional.empty();
    }

    /** The index of the entry that an append made, if it made one that matters. */
    Optional<Integer> indexOf(Operation append) {
        return Optional.ofNullable(indices.get(append.invokedAt()));
    }

    /** An index of the history as one of this log: those that it cannot come to are all the same. */
    int bounded(Value index) {
        Value.Int integer = (Value.Int) index;
        return integer.fitsLong() && integer.longValue() < beyond() ? (int) integer.longValue() : beyond();
    }

    private int beyond() {
        return initial.size() + operations.size();
    }
}
