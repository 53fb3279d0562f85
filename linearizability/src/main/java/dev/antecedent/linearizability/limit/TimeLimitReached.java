package dev.antecedent.linearizability.limit;

import java.time.Duration;

/** The time that a check was given is over; carries no stack, since it is an outcome and no fault. */
public final class TimeLimitReached extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration limit;

    /** After so long. */
    public TimeLimitReached(Duration limit) {
        super(inWords(limit), null, false, false);
        this.limit = limit;
    }

    /** That a time limit was reached, in words. */
    static String inWords(Duration limit) {
        return "the time limit of " + limit.toMillis() + " ms was reached";
    }

    /** The time that there was. */
    public Duration limit() {
        return limit;
    }
}
