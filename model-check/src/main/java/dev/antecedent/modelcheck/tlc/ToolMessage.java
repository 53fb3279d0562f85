package dev.antecedent.modelcheck.tlc;

/**
 * One message of TLC's {@code -tool} output.
 *
 * @param code what it says, see {@link MessageCode}
 * @param severity 0 for information, 1 for an error, 2 for a bug of TLC, 3 for a warning, 4 for a state
 * @param text the lines between the marks
 */
public record ToolMessage(int code, int severity, String text) {

    /** Whether TLC calls this an error. */
    public boolean isError() {
        return severity == 1 || severity == 2;
    }
}
