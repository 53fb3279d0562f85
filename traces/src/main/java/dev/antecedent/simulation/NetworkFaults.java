package dev.antecedent.simulation;

/**
 * What the network does to messages.
 *
 * @param delay how long a copy travels
 * @param drop the chance that a copy is dropped at the end of its way
 * @param duplicate the chance that a message to a recipient travels twice
 * @param reorder the chance that a copy may overtake earlier ones from the same sender to the same recipient
 */
public record NetworkFaults(Span delay, Percent drop, Percent duplicate, Percent reorder) {

    /** Some of everything. */
    public static final NetworkFaults USUAL =
            new NetworkFaults(new Span(1, 30), new Percent(5), new Percent(5), new Percent(20));

    /** Only delay: every message arrives once, in the order of sending. */
    public static final NetworkFaults NONE =
            new NetworkFaults(new Span(1, 30), new Percent(0), new Percent(0), new Percent(0));
}
