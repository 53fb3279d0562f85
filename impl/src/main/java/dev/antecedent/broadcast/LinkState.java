package dev.antecedent.broadcast;

/** What there is between a sender and a neighbour of what the one sends the other. */
public enum LinkState {
    /** Nothing: to be sent, or sent and lost. */
    IDLE,
    /** The message is on its way. */
    MESSAGE,
    /** It has arrived, and its acknowledgement is on the way back. */
    ACKNOWLEDGEMENT,
    /** The acknowledgement has arrived: nothing is sent any more. */
    DONE
}
