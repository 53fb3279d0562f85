package dev.antecedent.clock;

import java.util.Comparator;

/**
 * The name of an event. A message is named by the event that sent it.
 *
 * @param process where it happened
 * @param number what tells it from the other events of its process, from 1: its position among them, or its Lamport
 *     time, which serves as well because it increases from event to event
 */
public record EventId(ProcessId process, long number) implements Comparable<EventId> {

    private static final Comparator<EventId> ORDER =
            Comparator.comparing(EventId::process).thenComparing(EventId::number);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public EventId {
        if (number < 1) {
            throw new IllegalArgumentException("events are numbered from 1; found " + number + " at " + process);
        }
    }

    /** By process, then by number: deterministic, and without further meaning across processes. */
    @Override
    public int compareTo(EventId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return process + ":" + number;
    }
}
