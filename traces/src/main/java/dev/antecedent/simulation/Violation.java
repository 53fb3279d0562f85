package dev.antecedent.simulation;

/**
 * What a run must not do, and did.
 *
 * @param property the property, by its name in the specification, such as {@code Agreement}
 * @param detail who did what, in a sentence without its full stop
 */
public record Violation(String property, String detail) {

    @Override
    public String toString() {
        return property + ": " + detail;
    }
}
