package dev.antecedent.trace;

import java.util.List;
import java.util.Map;

/** A JSON value of one line, each part with the column where it starts, so that a complaint can point at it. */
sealed interface Json {

    /** Where it starts, in characters from 1. */
    int column();

    /** What it is, for a message. */
    String kind();

    /** An object; the order of its members is kept. */
    record Obj(int column, Map<String, Json> members) implements Json {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(int column, List<Json> elements) implements Json {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record Str(int column, String value) implements Json {
        @Override
        public String kind() {
            return "the string \"" + (value.length() > 60 ? value.substring(0, 60) + "..." : value) + "\"";
        }
    }

    /** An integer of at most 64 bits. */
    record Num(int column, long value) implements Json {
        @Override
        public String kind() {
            return "the number " + value;
        }
    }

    /** A truth value. */
    record Bool(int column, boolean value) implements Json {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }
}
