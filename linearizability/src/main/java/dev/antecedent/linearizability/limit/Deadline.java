package dev.antecedent.linearizability.limit;

import java.time.Duration;
import java.util.Optional;

/** A point in time after which work is given up. Only ever turns a verdict into undecided. */
public final class Deadline {

    private static final Deadline NEVER = new Deadline(Optional.empty(), 0);

    private final Optional<Duration> limit;
    private final long end;

    private Deadline(Optional<Duration> limit, long end) {
        this.limit = limit;
        this.end = end;
    }

    /** No deadline. */
    public static Deadline never() {
        return NEVER;
    }

    /** So long from now. */
    public static Deadline in(Duration limit) {
        return new Deadline(Optional.of(limit), System.nanoTime() + limit.toNanos());
    }

    /** So long from now, or never. */
    public static Deadline in(Optional<Duration> limit) {
        return limit.map(Deadline::in).orElse(NEVER);
    }

    /** Whether it has passed. */
    public boolean passed() {
        return limit.isPresent() && System.nanoTime() - end >= 0;
    }

    /**
     * Goes on only before it.
     *
     * @throws TimeLimitReached if it has passed
     */
    public void check() {
        if (passed()) {
            throw new TimeLimitReached(limit.orElseThrow());
        }
    }
}
