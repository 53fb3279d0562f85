package dev.antecedent.dag;

/**
 * The place of an event among its creator's, from 1. Events of one creator with the same place are a fork.
 *
 * @param number from 1 to {@link Event#COUNTER_MAX}
 */
public record Seq(int number) implements Comparable<Seq> {

    /** The first one. */
    public static final Seq FIRST = new Seq(1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Seq {
        Event.requireCounter("seq", number);
    }

    /** The one after this. */
    public Seq next() {
        return new Seq(number + 1);
    }

    @Override
    public int compareTo(Seq other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
