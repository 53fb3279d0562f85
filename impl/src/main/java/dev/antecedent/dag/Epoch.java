package dev.antecedent.dag;

/**
 * A time with the same validators, from 1. Events of different epochs never meet in one graph.
 *
 * @param number from 1 to {@link Event#COUNTER_MAX}
 */
public record Epoch(int number) implements Comparable<Epoch> {

    /** The first one. */
    public static final Epoch FIRST = new Epoch(1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Epoch {
        Event.requireCounter("epoch", number);
    }

    /** The one after this. */
    public Epoch next() {
        return new Epoch(number + 1);
    }

    @Override
    public int compareTo(Epoch other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
