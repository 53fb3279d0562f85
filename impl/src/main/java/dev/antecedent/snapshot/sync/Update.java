package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.Comparator;

/**
 * A change of the replicated value, made at one replica and replayed at the others.
 *
 * <p>Updates are ordered by their stamps: by Lamport time, and those of the same time by their origin. That is a total
 * order, for an origin's own times increase, and it goes along with causality.
 *
 * @param origin where it was made
 * @param vector how many updates of each replica its origin had applied, itself included; its entry for the origin is at
 *     least 1, and is its number
 * @param time its Lamport time: later than that of all updates that its origin had applied
 * @param content what it does, for the value to know
 * @param <A> the contents
 */
public record Update<A>(ProcessId origin, VectorTimestamp vector, LamportTime time, A content)
        implements Comparable<Update<?>> {

    private static final Comparator<Update<?>> ORDER =
            Comparator.<Update<?>, LamportTime>comparing(Update::time).thenComparing(Update::origin);

    /**
     * Checks the vector.
     *
     * @throws IllegalArgumentException if it does not count the update
     */
    public Update {
        if (vector.entry(origin) < 1) {
            throw new IllegalArgumentException("an update counts itself; found " + vector + " at " + origin);
        }
    }

    /** Its number among those of its origin, from 1. */
    public long number() {
        return vector.entry(origin);
    }

    /** Its name. */
    public EventId id() {
        return new EventId(origin, number());
    }

    /** Whether somebody with this vector has applied it. */
    public boolean isCountedBy(VectorTimestamp other) {
        return number() <= other.entry(origin);
    }

    /** Whether it is the next one of its origin there, and all that its origin had applied has been applied there. */
    boolean isReadyAt(VectorTimestamp other) {
        return vector.entries().entrySet().stream()
                .allMatch(entry -> entry.getKey().equals(origin)
                        ? entry.getValue() == other.entry(origin) + 1
                        : entry.getValue() <= other.entry(entry.getKey()));
    }

    @Override
    public int compareTo(Update<?> other) {
        return ORDER.compare(this, other);
    }
}
