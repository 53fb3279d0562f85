package dev.antecedent.gate.result;

import dev.antecedent.gate.ExitCode;

/** How a check compares with what was expected of it. */
public enum Standing {
    /** The verdict and every pinned count are the expected ones. */
    AS_EXPECTED("as expected", "\u2713", ExitCode.AS_EXPECTED),
    /** A violation, a mismatch, a surviving mutant or an unexpected pass. */
    UNEXPECTED("not as expected", "\u2717", ExitCode.VIOLATED),
    /** A budget was reached before there was a verdict. */
    UNDECIDED("undecided", "?", ExitCode.UNDECIDED),
    /** The check could not be made. */
    UNUSABLE("unusable", "!", ExitCode.UNUSABLE);

    private final String words;
    private final String mark;
    private final ExitCode exitCode;

    Standing(String words, String mark, ExitCode exitCode) {
        this.words = words;
        this.mark = mark;
        this.exitCode = exitCode;
    }

    /** The words for a reader. */
    public String words() {
        return words;
    }

    /** A one-character mark; never shown without words nearby. */
    public String mark() {
        return mark;
    }

    /** The exit code that this check alone would give. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
