package dev.antecedent.clock;

import java.util.Comparator;

/**
 * The Lamport time of an event together with its process: a total order of all events that extends happens-before.
 *
 * <p>Total: times of one process differ, so no two events have both parts in common. Extends happens-before: if
 * {@code a} happened before {@code b} then the time of {@code a} is lower (see {@link LamportClock}), and the time is
 * compared first. Between concurrent events the order is arbitrary, but the same for everybody.
 *
 * <p>Source: Lamport (CACM 21(7), 1978), section "Ordering the Events Totally".
 *
 * @param time the event's Lamport time
 * @param process the event's process, which breaks ties
 */
public record LamportTimestamp(LamportTime time, ProcessId process) implements Comparable<LamportTimestamp> {

    private static final Comparator<LamportTimestamp> ORDER =
            Comparator.comparing(LamportTimestamp::time).thenComparing(LamportTimestamp::process);

    @Override
    public int compareTo(LamportTimestamp other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return time + "@" + process;
    }
}
