package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.NetworkFaults;

/**
 * Everything that determines a run, besides the protocol.
 *
 * @param seed where the draws begin; any number
 * @param events how many actions to take, at least 1
 * @param pace how often processes act on their own
 * @param faults what the network does to messages
 */
public record Scenario(long seed, long events, Pace pace, NetworkFaults faults) {

    /**
     * Checks the number of events.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Scenario {
        if (events < 1) {
            throw new IllegalArgumentException("a run has at least 1 event; found " + events);
        }
    }

    /** The same with another length. */
    public Scenario withEvents(long other) {
        return new Scenario(seed, other, pace, faults);
    }

    /** The usual scenario with this seed and length. */
    public static Scenario usual(long seed, long events) {
        return new Scenario(seed, events, Pace.USUAL, NetworkFaults.USUAL);
    }
}
