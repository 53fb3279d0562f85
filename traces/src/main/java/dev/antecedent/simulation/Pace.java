package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Span;

/**
 * How often processes act on their own.
 *
 * @param pause the time between two such steps of a process
 * @param inFlightMax from how many messages in flight on processes send nothing, so that the network stays bounded
 */
public record Pace(Span pause, int inFlightMax) {

    /** About as many sendings as local events, and a handful of messages in flight. */
    public static final Pace USUAL = new Pace(new Span(1, 20), 32);

    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Pace {
        if (inFlightMax < 1) {
            throw new IllegalArgumentException("at least 1 message must fit in flight; found " + inFlightMax);
        }
    }
}
