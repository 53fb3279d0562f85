package dev.antecedent.simulation;

import java.util.Map;

/**
 * What a run must not do, and did.
 *
 * @param property the property, by its name in the specification, such as {@code Agreement}
 * @param detail who did what, in a sentence without its full stop
 * @param shownBy the scenario's options with which the recorded trace has it in it, where not every one does
 */
public record Violation(String property, String detail, Map<String, String> shownBy) {

    /** That no process throws an exception, whatever comes. */
    public static final String NO_EXCEPTION = "NoException";

    /** Copies the options. */
    public Violation {
        shownBy = Map.copyOf(shownBy);
    }

    /** One that every trace of the run has in it. */
    public Violation(String property, String detail) {
        this(property, detail, Map.of());
    }

    /** Something threw what it should not have. */
    static Violation by(RuntimeException thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return new Violation(NO_EXCEPTION, thrown + (stack.length == 0 ? "" : ", at " + stack[0]));
    }

    @Override
    public String toString() {
        return property + ": " + detail;
    }
}
