package dev.antecedent.linearizability.model;

/** What becomes of a model when an operation takes effect. */
public sealed interface Step {

    /** The operation is possible and leaves the object in this state. */
    record Next(SequentialModel state) implements Step {}

    /**
     * The operation is impossible in this state.
     *
     * @param reason in words, naming the state and what the operation would have needed
     */
    record Inconsistent(String reason) implements Step {}
}
