package dev.antecedent.simulation.fault;

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
            new NetworkFaults(new Span(1, 30), Percent.NEVER, Percent.NEVER, Percent.NEVER);

    /** The same with another delay. */
    public NetworkFaults withDelay(Span other) {
        return new NetworkFaults(other, drop, duplicate, reorder);
    }

    /** The same with another chance that a copy is dropped. */
    public NetworkFaults withDrop(Percent other) {
        return new NetworkFaults(delay, other, duplicate, reorder);
    }

    /** The same with another chance that a message travels twice. */
    public NetworkFaults withDuplicate(Percent other) {
        return new NetworkFaults(delay, drop, other, reorder);
    }

    /** The same with another chance that a copy may overtake. */
    public NetworkFaults withReorder(Percent other) {
        return new NetworkFaults(delay, drop, duplicate, other);
    }

    /** As in a schedule's clause: {@code delay 1..30 drop 5%}; what never happens is left out. */
    @Override
    public String toString() {
        return "delay " + delay + part("drop", drop) + part("duplicate", duplicate) + part("reorder", reorder);
    }

    private static String part(String name, Percent chance) {
        return chance.equals(Percent.NEVER) ? "" : " " + name + " " + chance;
    }
}
