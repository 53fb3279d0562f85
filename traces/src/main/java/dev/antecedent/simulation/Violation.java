package dev.antecedent.simulation;

/**
 * What a run must not do, and did.
 *
 * @param property the property, by its name in the specification, such as {@code Agreement}
 * @param detail who did what, in a sentence without its full stop
 */
public record Violation(String property, String detail) {

    /** That no process throws an exception, whatever comes. */
    public static final String NO_EXCEPTION = "NoException";

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
