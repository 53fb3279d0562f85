package dev.antecedent.dag;

/** An event was not added, and nothing was changed. */
public final class RejectedEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Rejection rejection;

    RejectedEventException(Rejection rejection) {
        super("event " + rejection.event() + ": " + rejection.reason());
        this.rejection = rejection;
    }

    /** Why. */
    public Rejection rejection() {
        return rejection;
    }
}
