package dev.antecedent.dag;

/**
 * A round of the consensus, from 1.
 *
 * @param number from 1 to {@link Event#COUNTER_MAX}
 */
public record Frame(int number) implements Comparable<Frame> {

    /** The first one. */
    public static final Frame FIRST = new Frame(1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Frame {
        Event.requireCounter("frame", number);
    }

    /** The one after this. */
    public Frame next() {
        return new Frame(number + 1);
    }

    @Override
    public int compareTo(Frame other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
