package dev.antecedent.trace;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A value of TLA+, in a canonical form: two values are equal in TLA+ exactly when they are equal here.
 *
 * <p>TLA+ has one notion of function. A sequence is a function on {@code 1..n}, a tuple is a sequence, and a record is a
 * function on strings, so all four are a {@link Function} here and differ only in how they print. {@link #toString()}
 * gives TLA+ text that TLC reads back.
 *
 * <p>Values are totally ordered, first by kind, then by content. The order has no meaning in TLA+; it makes sets,
 * functions and everything printed from them deterministic.
 *
 * <p>Source: Lamport, <i>Specifying Systems</i> (2002), section 16.1.
 */
public sealed interface Value extends Comparable<Value> {

    /** An integer. TLC's own are 32 bits wide; a wider one is refused where it meets TLC. */
    record Int(long value) implements Value {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A string. */
    record Text(String value) implements Value {
        @Override
        public String toString() {
            return '"'
                    + value.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t")
                    + '"';
        }
    }

    /** TRUE or FALSE. */
    record Truth(boolean value) implements Value {
        @Override
        public String toString() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A model value of TLC: equal to itself and to nothing else. */
    record ModelValue(String name) implements Value {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A finite set. */
    record SetOf(SortedSet<Value> elements) implements Value {
        /** Copies the elements. */
        public SetOf {
            elements = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(elements));
        }

        @Override
        public String toString() {
            return elements.stream().map(Value::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** A finite function; sequences, tuples and records among them. */
    record Function(SortedMap<Value, Value> mapping) implements Value {
        /** Copies the mapping. */
        public Function {
            mapping = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(mapping));
        }

        /** Whether the domain is {@code 1..n}, for some n from 0 on. */
        public boolean isSequence() {
            long expected = 1;
            for (Value key : mapping.keySet()) {
                if (!(key instanceof Int index) || index.value() != expected++) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the domain is a set of strings with at least one element. */
        public boolean isRecord() {
            return !mapping.isEmpty() && mapping.keySet().stream().allMatch(key -> key instanceof Text);
        }

        @Override
        public String toString() {
            if (isSequence()) {
                return mapping.values().stream().map(Value::toString).collect(Collectors.joining(", ", "<<", ">>"));
            }
            if (isRecord() && mapping.keySet().stream().allMatch(Value::isFieldName)) {
                return mapping.entrySet().stream()
                        .map(e -> ((Text) e.getKey()).value() + " |-> " + e.getValue())
                        .collect(Collectors.joining(", ", "[", "]"));
            }
            return mapping.entrySet().stream()
                    .map(e -> e.getKey() + " :> " + e.getValue())
                    .collect(Collectors.joining(" @@ ", "(", ")"));
        }
    }

    /** The integer. */
    static Value of(long value) {
        return new Int(value);
    }

    /** The string. */
    static Value of(String value) {
        return new Text(value);
    }

    /** The truth value. */
    static Value of(boolean value) {
        return new Truth(value);
    }

    /** The set of these elements. */
    static Value set(Iterable<? extends Value> elements) {
        SortedSet<Value> sorted = new TreeSet<>();
        elements.forEach(sorted::add);
        return new SetOf(sorted);
    }

    /** The sequence (or tuple) of these elements. */
    static Value sequence(List<? extends Value> elements) {
        SortedMap<Value, Value> mapping = new TreeMap<>();
        for (Value element : elements) {
            mapping.put(new Int(mapping.size() + 1L), element);
        }
        return new Function(mapping);
    }

    /** The record with these fields: a function on strings. */
    static Value record(Map<String, ? extends Value> fields) {
        SortedMap<Value, Value> mapping = new TreeMap<>();
        fields.forEach((name, value) -> mapping.put(new Text(name), value));
        return new Function(mapping);
    }

    /** The function with this mapping. */
    static Value function(Map<? extends Value, ? extends Value> mapping) {
        return new Function(new TreeMap<>(mapping));
    }

    @Override
    default int compareTo(Value other) {
        int byKind = Integer.compare(rank(this), rank(other));
        return byKind != 0 ? byKind : compareContent(this, other);
    }

    private static int rank(Value value) {
        if (value instanceof Truth) {
            return 0;
        } else if (value instanceof Int) {
            return 1;
        } else if (value instanceof Text) {
            return 2;
        } else if (value instanceof ModelValue) {
            return 3;
        }
        return value instanceof SetOf ? 4 : 5;
    }

    private static int compareContent(Value a, Value b) {
        if (a instanceof Truth x && b instanceof Truth y) {
            return Boolean.compare(x.value(), y.value());
        } else if (a instanceof Int x && b instanceof Int y) {
            return Long.compare(x.value(), y.value());
        } else if (a instanceof Text x && b instanceof Text y) {
            return x.value().compareTo(y.value());
        } else if (a instanceof ModelValue x && b instanceof ModelValue y) {
            return x.name().compareTo(y.name());
        } else if (a instanceof SetOf x && b instanceof SetOf y) {
            return compareAll(x.elements().iterator(), y.elements().iterator(), Comparator.naturalOrder());
        } else if (a instanceof Function x && b instanceof Function y) {
            return compareAll(
                    x.mapping().entrySet().iterator(),
                    y.mapping().entrySet().iterator(),
                    Map.Entry.<Value, Value>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        }
        throw new AssertionError("values of one rank are of one kind");
    }

    private static <T> int compareAll(Iterator<T> a, Iterator<T> b, Comparator<? super T> order) {
        while (a.hasNext() && b.hasNext()) {
            int difference = order.compare(a.next(), b.next());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }

    private static boolean isFieldName(Value key) {
        return key instanceof Text text
                && text.value().chars().allMatch(Value::isWordPart)
                && text.value().chars().anyMatch(Value::isLetter);
    }

    private static boolean isWordPart(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
