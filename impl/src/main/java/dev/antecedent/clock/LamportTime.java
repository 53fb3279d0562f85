package dev.antecedent.clock;

/**
 * A reading of Lamport's scalar clock.
 *
 * <p>Source: Lamport, <i>Time, Clocks, and the Ordering of Events in a Distributed System</i> (CACM 21(7), 1978),
 * section "Logical Clocks".
 *
 * @param ticks the number of ticks; not a duration. 0 is before every event, an event has at least 1
 */
public record LamportTime(long ticks) implements Comparable<LamportTime> {

    /** The time before any event. */
    public static final LamportTime ZERO = new LamportTime(0);

    /**
     * Checks the ticks.
     *
     * @throws IllegalArgumentException if they are negative
     */
    public LamportTime {
        if (ticks < 0) {
            throw new IllegalArgumentException("a Lamport time counts ticks from 0; found " + ticks);
        }
    }

    /**
     * The time one tick later.
     *
     * @throws ArithmeticException if this is the last time that 64 bits can hold; time never wraps
     */
    public LamportTime next() {
        if (ticks == Long.MAX_VALUE) {
            throw new ArithmeticException("Lamport time " + ticks + " is the last one: there is none after it");
        }
        return new LamportTime(ticks + 1);
    }

    /** The later of the two. */
    public LamportTime max(LamportTime other) {
        return ticks >= other.ticks ? this : other;
    }

    @Override
    public int compareTo(LamportTime other) {
        return Long.compare(ticks, other.ticks);
    }

    @Override
    public String toString() {
        return Long.toString(ticks);
    }
}
