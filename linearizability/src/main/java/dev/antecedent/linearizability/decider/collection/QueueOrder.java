package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.limit.Deadline;

/**
 * An order of the values of a queue in which nobody comes after one that it is ahead of, be it that its put or its take
 * precedes the other's.
 *
 * <p>Values leave one by one; one may leave if no put and no take of those that are left ends before its own begins. If
 * none may, let {@code p} be the one whose put ends first, and {@code q} the one whose take ends first. The put of {@code p}
 * is not too late, so its take is: the take of {@code q} precedes it. Likewise the put of {@code p} precedes that of
 * {@code q}. So the two cannot be ordered. Each value is looked at once by each of its four times: {@code O(n)}.
 */
final class QueueOrder {

    /** Often enough to keep a deadline, seldom enough not to matter. */
    private static final int VALUES_PER_CHECK = 4_096;

    private final int[] values;
    private final int ahead;
    private final int overtaking;

    private QueueOrder(int[] values, int ahead, int overtaking) {
        this.values = values;
        this.ahead = ahead;
        this.overtaking = overtaking;
    }

    static QueueOrder of(Stretches stretches, Deadline deadline) {
        int size = stretches.size();
        Gate puts = new Gate(stretches.putFrom(), stretches.putTo(), stretches.limit());
        Gate takes = new Gate(stretches.takeFrom(), stretches.takeTo(), stretches.limit());
        boolean[] left = new boolean[size];
        int[] passed = new int[size];
        int[] order = new int[size];
        int ready = 0;
        for (int done = 0; done < size; done++) {
            if (done % VALUES_PER_CHECK == 0) {
                deadline.check();
            }
            for (Gate gate : new Gate[] {puts, takes}) {
                for (int value = gate.pass(left); value >= 0; value = gate.pass(left)) {
                    if (++passed[value] == 2) {
                        order[ready++] = value;
                    }
                }
            }
            if (ready == done) {
                return new QueueOrder(order, puts.first(), takes.first());
            }
            left[order[done]] = true;
        }
        return new QueueOrder(order, -1, -1);
    }

    /** Lets values through whose interval begins before the first of those that have not left yet ends. */
    private static final class Gate {
        private final int[] from;
        private final int[] to;
        private final int[] byFrom;
        private final int[] byTo;
        private int next;
        private int first;

        Gate(int[] from, int[] to, int limit) {
            this.from = from;
            this.to = to;
            byFrom = ascending(from, limit);
            byTo = ascending(to, limit);
        }

        /** The next one; -1 if it has to wait. */
        int pass(boolean[] left) {
            while (first < byTo.length && left[byTo[first]]) {
                first++;
            }
            boolean open = next < byFrom.length && from[byFrom[next]] < to[byTo[first]];
            return open ? byFrom[next++] : -1;
        }

        int first() {
            return byTo[first];
        }

        private static int[] ascending(int[] times, int limit) {
            int[] places = new int[limit + 2];
            for (int time : times) {
                places[time + 1]++;
            }
            for (int time = 0; time <= limit; time++) {
                places[time + 1] += places[time];
            }
            int[] ascending = new int[times.length];
            for (int i = 0; i < times.length; i++) {
                ascending[places[times[i]]++] = i;
            }
            return ascending;
        }
    }

    /** Whether there is no such order. */
    boolean isStuck() {
        return ahead >= 0;
    }

    /** The order. */
    int[] values() {
        return values;
    }

    /** The value that was put in first and taken out later, if there is no order. */
    int ahead() {
        return ahead;
    }

    /** The value that was put in later and taken out first, if there is no order. */
    int overtaking() {
        return overtaking;
    }
}
