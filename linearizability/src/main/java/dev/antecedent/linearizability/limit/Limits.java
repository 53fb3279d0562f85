package dev.antecedent.linearizability.limit;

import java.time.Duration;
import java.util.Optional;

/**
 * How much a check may cost before it gives up undecided. What decides is a count, so that the verdict is the same on
 * every machine; the time limit is for those who must have an answer by then.
 *
 * @param configurations most configurations (operations linearized, state) that a search may visit
 * @param tableBytes most memory for the configurations that are known to lead nowhere, in bytes; a smaller table
 *     repeats work and never changes a verdict
 * @param explanation most configurations that finding out why a history is violated may visit; a smaller number makes
 *     the explanation less minimal, never the verdict another
 * @param time empty for as long as it takes
 */
public record Limits(long configurations, long tableBytes, long explanation, Optional<Duration> time) {

    /** Enough for every recorded history that we know. */
    public static final Limits DEFAULT = new Limits(5_000_000, 64 << 20, 400_000, Optional.empty());

    /** The least size of a table. */
    public static final long TABLE_BYTES_MIN = 1 << 12;

    public Limits {
        if (configurations < 1 || explanation < 0 || tableBytes < TABLE_BYTES_MIN) {
            throw new IllegalArgumentException("limits of " + configurations + " configurations, " + tableBytes
                    + " bytes, " + explanation + " configurations to explain; at least 1, " + TABLE_BYTES_MIN + ", 0");
        }
        if (time.isPresent() && (time.get().isNegative() || time.get().isZero())) {
            throw new IllegalArgumentException("a time limit of " + time.get() + "; wanted a positive one");
        }
    }

    /** The same with another number of configurations. */
    public Limits withConfigurations(long number) {
        return new Limits(number, tableBytes, explanation, time);
    }

    /** The same for verdicts alone. */
    public Limits withoutExplanation() {
        return new Limits(configurations, tableBytes, 0, time);
    }

    /** That a limit was reached, in words. */
    public String reached(Limit limit) {
        return switch (limit) {
            case CONFIGURATIONS -> "the budget of " + configurations + " configurations was reached";
            case TIME -> TimeLimitReached.inWords(time.orElseThrow());
        };
    }

    /** A limit ten times as wide, as an option of the command line. */
    public String wider(Limit limit) {
        return switch (limit) {
            case CONFIGURATIONS -> "--budget " + configurations * 10;
            case TIME -> "--time-limit " + time.orElseThrow().toMillis() * 10;
        };
    }

    /** The same with a time limit. */
    public Limits within(Duration limit) {
        return new Limits(configurations, tableBytes, explanation, Optional.of(limit));
    }
}
