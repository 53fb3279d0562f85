package dev.antecedent.linearizability.model;

/** What operations of a kind do to states, whatever state they meet. */
public enum Effect {
    /**
     * It never changes the state, so it may be linearized as soon as it is legal: whatever order there is with it later
     * is an order with it now.
     */
    READS,
    /**
     * It changes the state, but what {@link SequentialModel#mayReach} ruled out before it stays ruled out after it: it
     * appends, adds, increases.
     */
    EXTENDS,
    /** Wherever it is legal, it leads to one and the same state of a {@link Part}: it writes, puts, compares and sets. */
    OVERWRITES,
    /** It may lead to any state. */
    REPLACES
}
