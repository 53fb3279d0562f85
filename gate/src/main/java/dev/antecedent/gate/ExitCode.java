package dev.antecedent.gate;

/**
 * What a command's exit status says: a contract, the same for every command. Of several results the first of {@link
 * #UNUSABLE}, {@link #VIOLATED}, {@link #UNDECIDED}, {@link #AS_EXPECTED} counts.
 */
public enum ExitCode {
    /** Everything is as expected. */
    AS_EXPECTED(0),
    /** A violation, a mismatch or an unexpected pass. */
    VIOLATED(1),
    /** A budget was reached before there was a verdict. */
    UNDECIDED(2),
    /** The command could not do its work: bad usage, unreadable or malformed input. */
    UNUSABLE(3),
    /** The program failed; the fault is in it, not in its input. */
    CRASHED(70),
    /** Interrupted by the user. */
    INTERRUPTED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process's exit status. */
    public int status() {
        return status;
    }

    /** The one of the two that counts for both. */
    public ExitCode and(ExitCode other) {
        return precedence() <= other.precedence() ? this : other;
    }

    private int precedence() {
        return switch (this) {
            case INTERRUPTED -> 0;
            case CRASHED -> 1;
            case UNUSABLE -> 2;
            case VIOLATED -> 3;
            case UNDECIDED -> 4;
            case AS_EXPECTED -> 5;
        };
    }
}
