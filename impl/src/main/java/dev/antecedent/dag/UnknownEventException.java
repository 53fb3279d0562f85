package dev.antecedent.dag;

/** Something was asked of an event that has not been added. It is no answer that the event causes nothing. */
public final class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For that event. */
    public UnknownEventException(EventId event) {
        super("event " + event + " has not been added");
    }
}
