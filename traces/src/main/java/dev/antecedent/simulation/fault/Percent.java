package dev.antecedent.simulation.fault;

/**
 * A chance in percent.
 *
 * @param value from 0, never, to 100, always
 */
public record Percent(int value) {

    /** No chance at all. */
    public static final Percent NEVER = new Percent(0);

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is outside 0 to 100
     */
    public Percent {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("a chance is 0% to 100%; found " + value + "%");
        }
    }

    @Override
    public String toString() {
        return value + "%";
    }
}
