package dev.antecedent.modelcheck.validation;

import dev.antecedent.trace.TraceStep;

/**
 * A line of a trace with one field changed.
 *
 * @param field which field
 * @param place the field with the path inside it, such as {@code clock["p0"]["p1"]}
 * @param line the line as changed
 */
public record Mutation(Field field, String place, TraceStep line) {

    /** The kinds of fields that a line has. */
    public enum Kind {
        /** The action's name. */
        ACTION,
        /** One argument. */
        ARGUMENT,
        /** One variable. */
        VARIABLE
    }

    /**
     * A field of a trace's lines.
     *
     * @param kind what it is
     * @param name the argument's or variable's name; of an action, {@code action}
     */
    public record Field(Kind kind, String name) implements Comparable<Field> {
        @Override
        public int compareTo(Field other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }

        /** {@code argument message}, for messages. */
        @Override
        public String toString() {
            return switch (kind) {
                case ACTION -> "the action";
                case ARGUMENT -> "argument " + name;
                case VARIABLE -> "variable " + name;
            };
        }
    }
}
