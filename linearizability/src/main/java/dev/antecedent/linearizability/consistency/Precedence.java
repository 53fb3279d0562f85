package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to come before what, among numbers: edges with their reasons, and their transitive closure. */
final class Precedence {

    private final BitSet[] after;
    private final BitSet[] before;
    private final BitSet[] closure;
    private final Deadline deadline;
    private final Map<Long, Reason> reasons = new HashMap<>();

    /**
     * Nothing so far.
     *
     * @param deadline asked while the closure grows
     */
    Precedence(int size, Deadline deadline) {
        this.deadline = deadline;
        after = new BitSet[size];
        before = new BitSet[size];
        closure = new BitSet[size];
        for (int i = 0; i < size; i++) {
            after[i] = new BitSet(size);
            before[i] = new BitSet(size);
            closure[i] = new BitSet(size);
        }
    }

    /** Asks for one to come before another; whether that was not known. */
    boolean add(int one, int other, Reason reason) {
        if (after[one].get(other)) {
            return false;
        }
        after[one].set(other);
        before[other].set(one);
        reasons.put((long) one << Integer.SIZE | other, reason);
        if (closure[one].get(other)) {
            return false;
        }
        deadline.check();
        for (int i = 0; i < closure.length; i++) {
            if (i == one || closure[i].get(one)) {
                closure[i].set(other);
                closure[i].or(closure[other]);
            }
        }
        return true;
    }

    /** Whether one has to come before another. */
    boolean has(int one, int other) {
        return closure[one].get(other);
    }

    /** Whether all that has to come before one is among these. */
    boolean isReady(int one, BitSet done) {
        BitSet missing = (BitSet) before[one].clone();
        missing.andNot(done);
        return missing.isEmpty();
    }

    Reason reason(int one, int other) {
        return reasons.getOrDefault((long) one << Integer.SIZE | other, Reason.ORDER);
    }

    boolean isCyclic() {
        for (int i = 0; i < closure.length; i++) {
            if (closure[i].get(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A shortest cycle, as numbers each of which comes before the next, and the last before the first; the shortest one
     * found so far if the deadline passes meanwhile.
     */
    List<Integer> shortestCycle() {
        List<Integer> shortest = List.of();
        for (int start = 0; start < closure.length; start++) {
            if (closure[start].get(start) && (shortest.isEmpty() || (shortest.size() > 2 && !deadline.passed()))) {
                List<Integer> cycle = cycleFrom(start);
                if (shortest.isEmpty() || cycle.size() < shortest.size()) {
                    shortest = cycle;
                }
            }
        }
        return shortest;
    }

    private List<Integer> cycleFrom(int start) {
        int[] cameFrom = new int[after.length];
        Arrays.fill(cameFrom, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (cameFrom[start] < 0) {
            int at = open.remove();
            for (int next = after[at].nextSetBit(0); next >= 0; next = after[at].nextSetBit(next + 1)) {
                if (cameFrom[next] < 0) {
                    cameFrom[next] = at;
                    open.add(next);
                }
            }
        }
        List<Integer> cycle = new ArrayList<>(List.of(start));
        for (int at = cameFrom[start]; at != start; at = cameFrom[at]) {
            cycle.add(1, at);
        }
        return cycle;
    }
}
