package dev.antecedent.simulation.fault;

/**
 * A range of durations, from which each one is drawn.
 *
 * @param first the shortest, in ticks of virtual time, at least 1
 * @param last the longest, in ticks of virtual time, at most {@link #TICKS_MAX}
 */
public record Span(long first, long last) {

    /** Long enough for any scenario, and far from overflowing the virtual time. */
    public static final long TICKS_MAX = 1_000_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the range is empty or out of bounds
     */
    public Span {
        if (first < 1 || first > last || last > TICKS_MAX) {
            throw new IllegalArgumentException(
                    "a range of ticks is FIRST..LAST within 1.." + TICKS_MAX + "; found " + first + ".." + last);
        }
    }

    @Override
    public String toString() {
        return first + ".." + last;
    }
}
