package dev.antecedent.linearizability.history;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of a history, the same whether it came from EDN or JSON: a keyword and a string are one text, a list and a
 * vector are one array, and a set is the array of its elements in ascending order, however it was written. Immutable, compared by content, printed as EDN.
 */
public sealed interface Value {

    /** No value: {@code nil} in EDN, {@code null} in JSON. */
    static Value nil() {
        return Nil.NIL;
    }

    static Value of(long integer) {
        return Int.of(integer);
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(Value... elements) {
        return new Array(List.of(elements));
    }

    /** A set: the array of its elements in ascending order, each once. */
    static Value ofSet(Collection<? extends Value> elements) {
        SortedSet<Value> ascending = new TreeSet<>(ValueOrder.ASCENDING);
        ascending.addAll(elements);
        return new Array(List.copyOf(ascending));
    }

    /** A total order of values, consistent with equality: by kind, then by content. It has no meaning of its own. */
    static Comparator<Value> ascending() {
        return ValueOrder.ASCENDING;
    }

    /** The most characters of {@link #brief()}. */
    int BRIEF = 60;

    /** As {@link #toString()}, cut to a length that fits a message. Takes no longer for values without end. */
    default String brief() {
        return cut(toString());
    }

    private static String cut(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 1) + "…";
    }

    /** The beginning of a collection in words: no more of it than {@link #brief()} shows. */
    private static String beginning(String opening, Iterable<String> parts, String between, String closing) {
        StringBuilder text = new StringBuilder(opening);
        for (String part : parts) {
            text.append(text.length() == opening.length() ? "" : between).append(part);
            if (text.length() > BRIEF) {
                break;
            }
        }
        return cut(text.append(closing).toString());
    }

    /** The only value of its kind. */
    enum Nil implements Value {
        NIL;

        @Override
        public String toString() {
            return "nil";
        }
    }

    /** A truth value. */
    record Bool(boolean value) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** An integer of any size. Most fit a long, and take the room of one. */
    final class Int implements Value {

        private static final int SMALLEST = -128;
        private static final Int[] SMALL = new Int[1024 - SMALLEST];

        static {
            for (int i = 0; i < SMALL.length; i++) {
                SMALL[i] = new Int(i + SMALLEST, null);
            }
        }

        private final long small;

        /** Null if the integer fits a long. */
        private final @Nullable BigInteger large;

        public Int(BigInteger value) {
            this(value.longValue(), value.bitLength() < Long.SIZE ? null : value);
        }

        private Int(long small, @Nullable BigInteger large) {
            this.small = small;
            this.large = large;
        }

        static Int of(long value) {
            return value >= SMALLEST && value < SMALL.length + SMALLEST
                    ? SMALL[(int) value - SMALLEST]
                    : new Int(value, null);
        }

        public BigInteger value() {
            return large == null ? BigInteger.valueOf(small) : large;
        }

        /** Whether {@link #longValue()} is the integer. */
        public boolean fitsLong() {
            return large == null;
        }

        /** The integer's lowest 64 bits. */
        public long longValue() {
            return small;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Int integer && small == integer.small && Objects.equals(large, integer.large);
        }

        @Override
        public int hashCode() {
            return large == null ? Long.hashCode(small) : large.hashCode();
        }

        @Override
        public String toString() {
            return large == null ? Long.toString(small) : large.toString();
        }
    }

    /** A string, or a keyword without its colon. */
    record Text(String value) implements Value {
        @Override
        public String toString() {
            StringBuilder quoted = new StringBuilder("\"");
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '"', '\\' -> quoted.append('\\').append(c);
                    case '\n' -> quoted.append("\\n");
                    case '\r' -> quoted.append("\\r");
                    case '\t' -> quoted.append("\\t");
                    default ->
                        quoted.append(
                                Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
                }
            }
            return quoted.append('"').toString();
        }

        @Override
        public String brief() {
            return value.length() <= BRIEF ? cut(toString()) : cut(new Text(value.substring(0, BRIEF)).toString());
        }
    }

    /** Values in an order. */
    record Array(List<Value> elements) implements Value {
        public Array {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return elements.stream().map(Value::toString).collect(Collectors.joining(" ", "[", "]"));
        }

        @Override
        public String brief() {
            return beginning("[", () -> elements.stream().map(Value::brief).iterator(), " ", "]");
        }
    }

    /** Values by key; printed in the order in which they were written. */
    record Entries(Map<Value, Value> values) implements Value {
        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String toString() {
            return values.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public String brief() {
            return beginning(
                    "{",
                    () -> values.entrySet().stream()
                            .map(entry -> entry.getKey().brief() + " "
                                    + entry.getValue().brief())
                            .iterator(),
                    ", ",
                    "}");
        }
    }
}
