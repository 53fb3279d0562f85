package dev.antecedent.linearizability.decider.collection;

import java.util.Arrays;

/**
 * Finds bottoms of stretches. Stretches only ever get smaller, so that a value whose push has a slot before its stretch
 * keeps having one, and likewise for its pop after it. So each value leaves the first two trees once, when that becomes
 * true, and waits in the third once both are: {@code O(log n)} each. Values are kept at the time of the response of their
 * push, which lies in the stretch that they belong to.
 */
final class Bottoms {

    private final Stays stays;
    private final int[] valueAt;
    private final boolean[] early;
    private final boolean[] late;
    private final boolean[] taken;
    private final SmallestOf pushInvoked;
    private final SmallestOf popReturned;
    private final SmallestOf ready;

    Bottoms(Stays stays) {
        this.stays = stays;
        int slots = stays.end();
        early = new boolean[slots];
        late = new boolean[slots];
        taken = new boolean[stays.size()];
        valueAt = new int[slots];
        Arrays.fill(valueAt, -1);
        int[] invoked = new int[slots];
        int[] returned = new int[slots];
        int[] none = new int[slots];
        Arrays.fill(invoked, SmallestOf.NONE);
        Arrays.fill(returned, SmallestOf.NONE);
        Arrays.fill(none, SmallestOf.NONE);
        for (int value = 0; value < stays.size(); value++) {
            if (stays.isCertain(value)) {
                int at = stays.putReturned(value);
                valueAt[at] = value;
                invoked[at] = stays.putInvoked(value);
                returned[at] = -stays.takeReturned(value);
            }
        }
        pushInvoked = new SmallestOf(invoked);
        popReturned = new SmallestOf(returned);
        ready = new SmallestOf(none);
    }

    /** Takes a bottom of the stretch away; -1 if it has none. */
    int take(int from, int to) {
        for (int at = pushInvoked.firstBelow(from, from, to); at >= 0; at = pushInvoked.firstBelow(from, from, to)) {
            pushInvoked.set(at, SmallestOf.NONE);
            early[at] = true;
            markReady(at);
        }
        int end = -to - 1;
        for (int at = popReturned.firstBelow(end, from, to); at >= 0; at = popReturned.firstBelow(end, from, to)) {
            popReturned.set(at, SmallestOf.NONE);
            late[at] = true;
            markReady(at);
        }
        int at = ready.firstBelow(1, from, to);
        if (at < 0) {
            return -1;
        }
        ready.set(at, SmallestOf.NONE);
        taken[valueAt[at]] = true;
        return valueAt[at];
    }

    /** Leaves a value out. */
    void drop(int value) {
        int at = stays.putReturned(value);
        pushInvoked.set(at, SmallestOf.NONE);
        popReturned.set(at, SmallestOf.NONE);
        ready.set(at, SmallestOf.NONE);
        taken[value] = true;
    }

    /** Whether the value was taken away or left out. */
    boolean isTaken(int value) {
        return taken[value];
    }

    /** Whether the value belongs to the stretch and was not taken away. */
    boolean isWithin(int value, int from, int to) {
        return !taken[value] && from <= stays.putReturned(value) && stays.putReturned(value) <= to;
    }

    private void markReady(int at) {
        if (early[at] && late[at]) {
            ready.set(at, 0);
        }
    }
}
