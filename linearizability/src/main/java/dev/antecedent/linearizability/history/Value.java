package dev.antecedent.linearizability.history;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        return new Int(BigInteger.valueOf(integer));
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

    /** As {@link #toString()}, cut to a length that fits a message. */
    default String brief() {
        String whole = toString();
        int longest = 60;
        return whole.length() <= longest ? whole : whole.substring(0, longest - 1) + "…";
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

    /** An integer of any size. */
    record Int(BigInteger value) implements Value {
        @Override
        public String toString() {
            return value.toString();
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
    }
}
