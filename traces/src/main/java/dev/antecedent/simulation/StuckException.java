package dev.antecedent.simulation;

/** A system has nothing left to do before its run is as long as it was to be. Some come to an end by design. */
public final class StuckException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** The message says after how many events of how many. */
    StuckException(String message) {
        super(message);
    }
}
