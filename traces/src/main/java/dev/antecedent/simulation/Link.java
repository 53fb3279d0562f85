package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.NetworkFaults;

/**
 * The way from one process to another. What becomes of the n-th message is drawn from a stream of that message's own: so
 * neither other links, nor earlier messages, nor other chances change anything about which messages are hit.
 */
final class Link {

    /**
     * A message on this link.
     *
     * @param number from 1, in the order of sending
     * @param copies how many travel
     * @param random what becomes of them
     */
    record Passage(long number, int copies, SplitMix64 random) {}

    private final NetworkFaults faults;
    private final long seed;
    private long numbered;
    private long arrivalLast;
    private long numberLast;

    Link(NetworkFaults faults, long seed) {
        this.faults = faults;
        this.seed = seed;
    }

    /** The next message. */
    Passage next() {
        numbered++;
        SplitMix64 random = SplitMix64.stream(seed, numbered);
        return new Passage(numbered, random.chance(faults.duplicate()) ? 2 : 1, random);
    }

    /** When a copy that leaves now arrives. One that may not overtake waits for those before it. */
    long arrival(long now, Passage passage) {
        long arrival = now + passage.random().in(faults.delay());
        if (passage.random().chance(faults.reorder())) {
            return arrival;
        }
        arrivalLast = Math.max(arrival, arrivalLast);
        return arrivalLast;
    }

    /** Whether the copy comes to nothing. */
    boolean drops(Passage passage) {
        return passage.random().chance(faults.drop());
    }

    /** A copy of the message with this number has arrived: whether one with a later number was here before. */
    boolean isOvertaken(long number) {
        boolean overtaken = number < numberLast;
        numberLast = Math.max(numberLast, number);
        return overtaken;
    }
}
