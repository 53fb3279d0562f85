package dev.antecedent.linearizability.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Remembers where the search got furthest: the latest response that it ran into, the states in which it did, and a
 * longest order of operations that led there.
 */
final class DeadEnds {

    static final int NONE = -1;

    private final Set<Integer> states = new LinkedHashSet<>();
    private int operation = NONE;
    private int returnedAt = NONE;
    private int[] longest = new int[16];
    private int length = NONE;

    /** How much of the present order is the same as when {@link #longest} was taken. */
    private int shared;

    /** The search took the last operation of its order back, which leaves so many. */
    void shortened(int depth) {
        shared = Math.min(shared, depth);
    }

    /** The search ran into the response of an operation. */
    void reached(int number, int at, int state, int[] order, int depth) {
        if (at < returnedAt) {
            return;
        }
        if (at > returnedAt) {
            states.clear();
            operation = number;
            returnedAt = at;
            length = NONE;
        }
        states.add(state);
        if (depth > length) {
            if (longest.length < depth) {
                longest = Arrays.copyOf(longest, order.length);
            }
            System.arraycopy(order, shared, longest, shared, depth - shared);
            length = depth;
            shared = depth;
        }
    }

    /** The number of the operation whose response is the latest one, {@link #NONE} if there was none. */
    int operation() {
        return operation;
    }

    Set<Integer> states() {
        return states;
    }

    int[] longest() {
        return Arrays.copyOf(longest, Math.max(0, length));
    }
}
