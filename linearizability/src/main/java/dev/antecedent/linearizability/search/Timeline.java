package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The invocations and responses of the operations that are not yet linearized, in the order of real time: the doubly
 * linked list of Wing and Gong. An operation is lifted out when it is linearized and put back on the way back, in the
 * reverse order, each in constant time.
 *
 * <p>Operations are numbered: completed ones in the order of their invocations, then pending ones. The entry of an
 * invocation is its number plus one, that of a response the same plus {@code size}; entry 0 is the head, and the list
 * ends in 0.
 */
final class Timeline {

    static final int END = 0;

    private final List<Operation> operations;
    private final int completed;
    private final int[] next;
    private final int[] previous;

    Timeline(List<Operation> judged) {
        operations = judged.stream()
                .sorted(Comparator.comparing(Operation::isPending).thenComparingInt(Operation::invokedAt))
                .toList();
        completed = (int) operations.stream().filter(o -> !o.isPending()).count();
        next = new int[1 + operations.size() + completed];
        previous = new int[next.length];
        link();
    }

    int size() {
        return operations.size();
    }

    /** How many of the operations returned; they have the lowest numbers. */
    int completed() {
        return completed;
    }

    Operation operation(int number) {
        return operations.get(number);
    }

    int first() {
        return next[0];
    }

    int after(int entry) {
        return next[entry];
    }

    boolean isInvocation(int entry) {
        return entry <= operations.size();
    }

    /** The number of the operation that the entry belongs to. */
    int number(int entry) {
        return (isInvocation(entry) ? entry : entry - operations.size()) - 1;
    }

    void lift(int number) {
        unlink(number + 1);
        if (number < completed) {
            unlink(number + 1 + operations.size());
        }
    }

    /** Undoes the last lift. */
    void unlift(int number) {
        if (number < completed) {
            relink(number + 1 + operations.size());
        }
        relink(number + 1);
    }

    private void unlink(int entry) {
        next[previous[entry]] = next[entry];
        previous[next[entry]] = previous[entry];
    }

    private void relink(int entry) {
        next[previous[entry]] = entry;
        previous[next[entry]] = entry;
    }

    private void link() {
        long[] timed = new long[next.length - 1];
        for (int entry = 1; entry < next.length; entry++) {
            Operation operation = operations.get(number(entry));
            long time = isInvocation(entry) ? operation.invokedAt() : operation.returnedAt();
            timed[entry - 1] = time << Integer.SIZE | entry;
        }
        Arrays.sort(timed);
        int last = 0;
        for (long each : timed) {
            int entry = (int) each;
            next[last] = entry;
            previous[entry] = last;
            last = entry;
        }
        next[last] = END;
        previous[END] = last;
    }
}
