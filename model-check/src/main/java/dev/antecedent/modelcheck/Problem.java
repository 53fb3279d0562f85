package dev.antecedent.modelcheck;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Why an input cannot be used: one message that a person can act on.
 *
 * @param file the file at fault
 * @param line its line, from 1
 * @param column the column, from 1
 * @param message what was found, what was wanted, and what to do
 */
public record Problem(Path file, OptionalInt line, OptionalInt column, String message) {

    /** A problem with a file as a whole. */
    public static Problem in(Path file, String message) {
        return new Problem(file, OptionalInt.empty(), OptionalInt.empty(), message);
    }

    /** A problem at a place in a file. */
    public static Problem at(Path file, int line, int column, String message) {
        return new Problem(file, OptionalInt.of(line), OptionalInt.of(column), message);
    }

    /** {@code file:line:column: message}. */
    @Override
    public String toString() {
        String place =
                line.isPresent() ? ":" + line.getAsInt() + (column.isPresent() ? ":" + column.getAsInt() : "") : "";
        return file + place + ": " + message;
    }
}
