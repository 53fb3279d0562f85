package dev.antecedent.clock;

/**
 * How two timestamps, or the events that carry them, are related by happens-before.
 *
 * <p>Happens-before is the smallest transitive relation in which an event is before the later events of its own
 * process, and the sending of a message is before each receipt of it. Two different events of which neither is before
 * the other are concurrent.
 *
 * <p>Source: Lamport, <i>Time, Clocks, and the Ordering of Events in a Distributed System</i> (CACM 21(7), 1978),
 * section "The Partial Ordering".
 */
public enum CausalOrder {
    /** The first happened before the second. */
    BEFORE,
    /** The second happened before the first. */
    AFTER,
    /** They are the same. */
    EQUAL,
    /** Neither happened before the other, and they differ. */
    CONCURRENT;

    /** The relation seen from the other side. */
    public CausalOrder reversed() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case EQUAL, CONCURRENT -> this;
        };
    }
}
