package dev.antecedent.gate.picture.spacetime;

/** How a message lies to a cut. */
public enum Crossing {
    /** Both its ends lie on one side, or it was lost, or is the snapshot algorithm's own, or nobody knows where it was sent. */
    NONE,

    /** Sent before the cut and received after it, or never: it is in the channel. */
    IN_CHANNEL,

    /** Received before the cut and sent after it: an effect without its cause, and the cut is not consistent. */
    INCONSISTENT
}
