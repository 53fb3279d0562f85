package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes of registers, each value written at most once to each, so that it is known where every read has its
 * value from. Numbered in the order of their invocations. A pending write that nobody read is left out, for it need not
 * have happened.
 */
final class ReadsAndWrites {

    /** The source of a read of the initial value. */
    static final int INITIAL = -1;

    /** The source of a write. */
    static final int WRITES = -2;

    private static final Set<String> READS = Set.of("read", "get");
    private static final Set<String> UPDATES = Set.of("write", "put");

    private record Cell(Value key, Value value) {}

    private final List<Operation> operations;
    private final int[] source;
    private final int[] key;

    private ReadsAndWrites(List<Operation> operations, int[] source, int[] key) {
        this.operations = operations;
        this.source = source;
        this.key = key;
    }

    /** What was found: operations of which everything is known, or why they are none. */
    record Reading(Optional<ReadsAndWrites> operations, Optional<Operation> fromNowhere, String obstacle) {}

    /**
     * Reads operations.
     *
     * @param judged in the order of their invocations
     * @param initial the value of each register before the first write
     */
    static Reading of(List<Operation> judged, Value initial) {
        Map<Cell, Integer> writers = new HashMap<>();
        for (Operation operation : judged) {
            boolean writes = UPDATES.contains(operation.f());
            if ((!writes && !READS.contains(operation.f())) || operation.outcome() == Outcome.FAIL) {
                return new Reading(Optional.empty(), Optional.empty(), "it is decided for reads and writes alone");
            }
            Cell cell = new Cell(key(operation), operation.argument());
            if (writes && (writers.put(cell, 0) != null || operation.argument().equals(initial))) {
                return new Reading(
                        Optional.empty(),
                        Optional.empty(),
                        "it is decided where each value is written once, and "
                                + operation.argument().brief() + " is not");
            }
        }
        Set<Cell> read = new HashSet<>();
        judged.stream()
                .filter(operation -> READS.contains(operation.f()))
                .forEach(operation -> read.add(new Cell(key(operation), operation.result())));
        List<Operation> kept = judged.stream()
                .filter(operation -> READS.contains(operation.f())
                        ? !operation.isPending()
                        : !operation.isPending() || read.contains(new Cell(key(operation), operation.argument())))
                .toList();
        return linked(kept, writers, initial);
    }

    private static Reading linked(List<Operation> kept, Map<Cell, Integer> writers, Value initial) {
        Map<Value, Integer> keys = new HashMap<>();
        int[] source = new int[kept.size()];
        int[] key = new int[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            Operation operation = kept.get(i);
            key[i] = keys.computeIfAbsent(key(operation), any -> keys.size());
            source[i] = WRITES;
            if (UPDATES.contains(operation.f())) {
                writers.put(new Cell(key(operation), operation.argument()), i);
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            Operation operation = kept.get(i);
            if (READS.contains(operation.f())) {
                Integer writer = writers.get(new Cell(key(operation), operation.result()));
                if (writer == null && !operation.result().equals(initial)) {
                    return new Reading(Optional.empty(), Optional.of(operation), "");
                }
                source[i] = writer == null ? INITIAL : writer;
            }
        }
        return new Reading(Optional.of(new ReadsAndWrites(kept, source, key)), Optional.empty(), "");
    }

    private static Value key(Operation operation) {
        Value key = operation.key();
        return key == null ? Value.nil() : key;
    }

    int size() {
        return operations.size();
    }

    Operation operation(int number) {
        return operations.get(number);
    }

    boolean writes(int number) {
        return source[number] == WRITES;
    }

    /** The write that a read has its value from, or {@link #INITIAL}. */
    int source(int read) {
        return source[read];
    }

    boolean sameKey(int one, int other) {
        return key[one] == key[other];
    }

    int key(int number) {
        return key[number];
    }

    /** The numbers of each process's operations, in its order; processes in the order of their first operations. */
    List<List<Integer>> processes() {
        Map<Value, List<Integer>> processes = new LinkedHashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            processes
                    .computeIfAbsent(operations.get(i).process(), process -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(processes.values());
    }
}
