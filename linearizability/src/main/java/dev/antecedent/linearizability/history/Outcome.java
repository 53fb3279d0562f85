package dev.antecedent.linearizability.history;

/** How an operation ended. */
public enum Outcome {
    /** It took effect between invocation and response. */
    OK,
    /** It did not take effect. */
    FAIL,
    /** Pending: it may take effect at any time after its invocation, or never. */
    UNKNOWN
}
