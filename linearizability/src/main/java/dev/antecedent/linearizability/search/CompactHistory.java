package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.Effect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A history as arrays of numbers. Operations are numbered: completed ones from 0 in the order of their responses, then
 * pending ones in the order of their invocations.
 *
 * <p>A completed operation is live from its invocation to its response; each live one has a slot, a small number that is
 * free again after its response, so that sets of live operations are sets of slots.
 */
final class CompactHistory {

    /** After everything. */
    static final int NONE = -1;

    final int completed;

    /** How many completed operations a linearization must have at least: those that return first. */
    final int goal;

    /** By number. */
    final int[] invocation;

    /** By number of a completed operation. */
    final int[] response;

    final int[] kind;
    final int[] slot;

    /** How many words hold a set of slots. */
    final int slotWords;

    /** The numbers of the completed operations in the order of their invocations. */
    final int[] byInvocation;

    /** The least number of a completed read that is not less; {@code completed} if there is none. One entry more. */
    final int[] nextRead;

    /** How many operations that may lead to any state were invoked before the response of a completed operation. */
    final int[] replacing;

    final PendingGroups pending;

    private final Operation[] operations;

    /** A history of which everything that completed must be explained. */
    CompactHistory(List<Operation> given, Kinds kinds) {
        this(given, kinds, Integer.MAX_VALUE);
    }

    /**
     * The beginning of a history: up to a response, inclusive. What returned later may be linearized too, and then with the
     * result that it was to have.
     *
     * @param goal the number of responses
     */
    CompactHistory(List<Operation> given, Kinds kinds, int goal) {
        operations = given.stream()
                .sorted(Comparator.comparingInt(Operation::returnedAt).thenComparingInt(Operation::invokedAt))
                .toArray(Operation[]::new);
        int count = 0;
        while (count < operations.length && !operations[count].isPending()) {
            count++;
        }
        completed = count;
        this.goal = Math.min(goal, completed);
        invocation = new int[operations.length];
        response = new int[completed];
        kind = new int[operations.length];
        for (int i = 0; i < operations.length; i++) {
            invocation[i] = operations[i].invokedAt();
            kind[i] = kinds.of(operations[i]);
            if (i < completed) {
                response[i] = operations[i].returnedAt();
            }
        }
        byInvocation = byInvocation();
        slot = new int[completed];
        slotWords = (slots() + Long.SIZE - 1) / Long.SIZE;
        nextRead = nextRead(kinds);
        replacing = replacing(kinds);
        pending = pending();
    }

    int size() {
        return operations.length;
    }

    Operation operation(int number) {
        return operations[number];
    }

    private int[] byInvocation() {
        long[] order = new long[completed];
        for (int i = 0; i < completed; i++) {
            order[i] = (long) invocation[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(each -> (int) each).toArray();
    }

    /** Gives out slots and returns how many there are. */
    private int slots() {
        int[] free = new int[completed];
        int freed = 0;
        int slots = 0;
        int returned = 0;
        for (int number : byInvocation) {
            while (response[returned] < invocation[number]) {
                free[freed++] = slot[returned++];
            }
            slot[number] = freed > 0 ? free[--freed] : slots++;
        }
        return slots;
    }

    private int[] nextRead(Kinds kinds) {
        int[] next = new int[completed + 1];
        next[completed] = completed;
        for (int i = completed - 1; i >= 0; i--) {
            next[i] = kinds.effect(kind[i]) == Effect.READS ? i : next[i + 1];
        }
        return next;
    }

    private int[] replacing(Kinds kinds) {
        int[] invocations = new int[operations.length];
        int found = 0;
        for (int i = 0; i < operations.length; i++) {
            if (kinds.effect(kind[i]) == Effect.REPLACES) {
                invocations[found++] = invocation[i];
            }
        }
        int[] sorted = Arrays.copyOf(invocations, found);
        Arrays.sort(sorted);
        int[] before = new int[completed];
        for (int i = 0, at = 0; i < completed; i++) {
            while (at < found && sorted[at] < response[i]) {
                at++;
            }
            before[i] = at;
        }
        return before;
    }

    private PendingGroups pending() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = completed; i < operations.length; i++) {
            groups.computeIfAbsent(kind[i], key -> new ArrayList<>()).add(i);
        }
        return new PendingGroups(
                groups.keySet().stream().mapToInt(Integer::intValue).toArray(),
                groups.values().stream()
                        .map(numbers ->
                                numbers.stream().mapToInt(Integer::intValue).toArray())
                        .toList(),
                invocation);
    }
}
