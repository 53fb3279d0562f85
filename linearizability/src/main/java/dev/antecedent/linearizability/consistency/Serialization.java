package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The question whether some reads and writes have a serialization that keeps a given order.
 *
 * <p>First the order is completed by what every serialization must have: a write to the register of a read that comes
 * before the read comes before the read's source; one that comes after the source comes after the read. A cycle refutes.
 * Where there is none, a depth-first search over the writes puts a serialization together; a read is taken as soon as it
 * may be, for it changes nothing, and a write waits until no read of the value it replaces is left.
 */
final class Serialization {

    private final ReadsAndWrites operations;
    private final BitSet members;
    private final Precedence precedence;
    private final BitSet placed = new BitSet();
    private final List<Integer> order = new ArrayList<>();
    private final Set<List<Object>> dead = new HashSet<>();

    /** By key: the write whose value is there. */
    private final int[] current;

    /** By key and source: the reads of it among the members. */
    private final Map<Long, BitSet> readers = new HashMap<>();

    private final Deadline deadline;
    private long budget;

    /**
     * Asks.
     *
     * @param members which operations are to be serialized
     * @param precedence the order to keep, between members
     */
    Serialization(ReadsAndWrites operations, BitSet members, Precedence precedence, long budget, Deadline deadline) {
        this.deadline = deadline;
        this.operations = operations;
        this.members = members;
        this.precedence = precedence;
        this.budget = budget;
        current = new int[operations.size()];
        Arrays.fill(current, ReadsAndWrites.INITIAL);
        members.stream()
                .filter(member -> !operations.writes(member))
                .forEach(read ->
                        readers(operations.source(read), operations.key(read)).set(read));
    }

    /** Completes the order; false if it has a cycle then. */
    boolean complete() {
        boolean changed = true;
        link();
        while (changed && !precedence.isCyclic()) {
            changed = false;
            for (int read = members.nextSetBit(0); read >= 0; read = members.nextSetBit(read + 1)) {
                deadline.check();
                if (!operations.writes(read)) {
                    changed |= complete(read);
                }
            }
        }
        return !precedence.isCyclic();
    }

    /** Each read comes after its source; a read of the initial value before all writes. */
    private void link() {
        for (int read = members.nextSetBit(0); read >= 0; read = members.nextSetBit(read + 1)) {
            if (!operations.writes(read) && operations.source(read) >= 0) {
                precedence.add(operations.source(read), read, Reason.READ_FROM);
            }
        }
    }

    private boolean complete(int read) {
        boolean changed = false;
        int source = operations.source(read);
        for (int write = members.nextSetBit(0); write >= 0; write = members.nextSetBit(write + 1)) {
            if (write == source || !operations.writes(write) || !operations.sameKey(read, write)) {
                continue;
            }
            if (source == ReadsAndWrites.INITIAL || precedence.has(source, write)) {
                changed |= precedence.add(read, write, Reason.BEFORE_THE_NEXT);
            }
            if (source != ReadsAndWrites.INITIAL && precedence.has(write, read)) {
                changed |= precedence.add(write, source, Reason.BEFORE_THE_SOURCE);
            }
        }
        return changed;
    }

    /** A serialization; empty if there is none or the budget ended, see {@link #isExhausted}. */
    Optional<List<Integer>> find() {
        return place() ? Optional.of(List.copyOf(order)) : Optional.empty();
    }

    /** Whether the budget ended. */
    boolean isExhausted() {
        return budget <= 0;
    }

    private record Choice(int placedBefore, BitSet candidates, int write, int replaced) {}

    private boolean place() {
        List<Choice> path = new ArrayList<>();
        placeReads();
        BitSet candidates = writes();
        int from = 0;
        while (order.size() < members.cardinality()) {
            deadline.check();
            int write = candidates.nextSetBit(from);
            if (write >= 0 && budget-- > 0) {
                path.add(new Choice(order.size(), candidates, write, current[operations.key(write)]));
                current[operations.key(write)] = write;
                put(write);
                placeReads();
                candidates = dead.contains(situation()) ? new BitSet() : writes();
                from = 0;
                continue;
            }
            if (path.isEmpty() || budget <= 0) {
                return false;
            }
            dead.add(situation());
            Choice last = path.remove(path.size() - 1);
            while (order.size() > last.placedBefore()) {
                placed.clear(order.remove(order.size() - 1));
            }
            current[operations.key(last.write())] = last.replaced();
            candidates = last.candidates();
            from = last.write() + 1;
        }
        return true;
    }

    /** All that decides what is possible from here. */
    private List<Object> situation() {
        return List.of(placed.clone(), Arrays.stream(current).boxed().toList());
    }

    private void put(int number) {
        placed.set(number);
        order.add(number);
    }

    private void placeReads() {
        boolean again = true;
        while (again) {
            again = false;
            for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
                if (!placed.get(i)
                        && !operations.writes(i)
                        && current[operations.key(i)] == operations.source(i)
                        && isReady(i)) {
                    put(i);
                    again = true;
                }
            }
        }
    }

    private BitSet writes() {
        BitSet writes = new BitSet();
        for (int i = members.nextSetBit(0); i >= 0; i = members.nextSetBit(i + 1)) {
            if (!placed.get(i) && operations.writes(i) && isReady(i) && !isNeeded(current[operations.key(i)], i)) {
                writes.set(i);
            }
        }
        return writes;
    }

    /** Whether a read of the value that a write would replace is left. */
    private boolean isNeeded(int value, int write) {
        BitSet left = (BitSet) readers(value, operations.key(write)).clone();
        left.andNot(placed);
        return !left.isEmpty();
    }

    private BitSet readers(int source, int key) {
        return readers.computeIfAbsent((long) key << Integer.SIZE | source + 1, any -> new BitSet());
    }

    private boolean isReady(int number) {
        return precedence.isReady(number, placed);
    }
}
