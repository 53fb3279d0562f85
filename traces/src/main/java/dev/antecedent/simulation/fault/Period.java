package dev.antecedent.simulation.fault;

/**
 * A stretch of virtual time.
 *
 * @param from its first tick, from 0
 * @param until the first tick after it, at most {@link #TIME_MAX}
 */
public record Period(long from, long until) {

    /** Later than any run lasts, and far from overflowing the virtual time. */
    public static final long TIME_MAX = 1_000_000_000_000L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no tick in it or it is out of bounds
     */
    public Period {
        if (from < 0 || from >= until || until > TIME_MAX) {
            throw new IllegalArgumentException(
                    "a period is FROM..UNTIL within 0.." + TIME_MAX + "; found " + from + ".." + until);
        }
    }

    /** Whether the tick is in it. */
    public boolean contains(long time) {
        return from <= time && time < until;
    }

    /** Whether they have a tick in common. */
    public boolean overlaps(Period other) {
        return from < other.until && other.from < until;
    }

    @Override
    public String toString() {
        return from + ".." + until;
    }
}
