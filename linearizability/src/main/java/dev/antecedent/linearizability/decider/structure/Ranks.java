package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Operations whose order is known but for real time: each has a range of ranks, and every linearization there is puts
 * operations in an order of such ranks; conversely, an order of such ranks that respects real time is a linearization,
 * whatever the order of those with equal ranks.
 *
 * <p>Give each operation, in the order of their invocations, the least rank that is in its range and not below that of
 * an operation that preceded it. If that is beyond its range, then the two operations contradict each other: in every
 * linearization the earlier one has at least its least rank, and the later one no less. Otherwise, ordered by rank, and
 * by invocation where ranks are equal, no operation comes before one that preceded it: that has no greater rank, and was
 * invoked earlier. The greatest least rank of what has returned is enough to know, since what precedes a preceding
 * operation precedes. Cost: {@code O(n log n)}, for sorting integers.
 */
final class Ranks {

    /** No operation has a greater one. */
    static final int GREATEST = Integer.MAX_VALUE;

    private final List<Operation> operations = new ArrayList<>();
    private int[] least = new int[16];
    private int[] greatest = new int[16];

    /**
     * An earlier operation that preceded a later one, of which one has no place.
     *
     * @param earlier ended before the other began
     * @param later has to come before the first
     */
    record Inversion(Operation earlier, Operation later) {}

    /** Adds an operation; they come in the order of their invocations. */
    void add(Operation operation, int leastRank, int greatestRank) {
        int index = operations.size();
        if (index == least.length) {
            least = Arrays.copyOf(least, 2 * index);
            greatest = Arrays.copyOf(greatest, 2 * index);
        }
        operations.add(operation);
        least[index] = leastRank;
        greatest[index] = greatestRank;
    }

    /** Gives each operation its rank; the first two that contradict each other, if any do. */
    Optional<Inversion> place(Deadline deadline) {
        int[] returned = inOrderOfResponses();
        int next = 0;
        int bound = 0;
        int holder = -1;
        for (int index = 0; index < operations.size(); index++) {
            if (index % 4096 == 0) {
                deadline.check();
            }
            while (next < returned.length && operations.get(returned[next]).precedes(operations.get(index))) {
                if (least[returned[next]] > bound) {
                    holder = returned[next];
                    bound = least[holder];
                }
                next++;
            }
            if (bound > greatest[index]) {
                return Optional.of(new Inversion(operations.get(holder), operations.get(index)));
            }
            rank(index, bound);
        }
        return Optional.empty();
    }

    /** What it was invoked after has shown that it has no lower rank. */
    private void rank(int index, int bound) {
        greatest[index] = Math.max(least[index], bound);
    }

    /** The operations by rank, once they are {@link #place placed}. */
    List<Operation> inOrder() {
        long[] keys = new long[operations.size()];
        for (int index = 0; index < keys.length; index++) {
            keys[index] = ((long) greatest[index] << Integer.SIZE) | index;
        }
        Arrays.sort(keys);
        List<Operation> order = new ArrayList<>(keys.length);
        for (long key : keys) {
            order.add(operations.get((int) key));
        }
        return order;
    }

    private int[] inOrderOfResponses() {
        long[] keys = new long[operations.size()];
        for (int index = 0; index < keys.length; index++) {
            keys[index] = ((long) operations.get(index).returnedAt() << Integer.SIZE) | index;
        }
        Arrays.sort(keys);
        int[] indices = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            indices[i] = (int) keys[i];
        }
        return indices;
    }
}
