package dev.antecedent.vector;

import java.util.List;
import java.util.Map;

/** A JSON value with the place where it starts, so that a complaint can point at it. */
sealed interface Json {

    /** Where it starts. */
    Place place();

    /** What it is, for a message. */
    String kind();

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column in characters, from 1
     */
    record Place(int line, int column) {}

    /** An object; the order of its members is kept. */
    record Obj(Place place, Map<String, Json> members) implements Json {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(Place place, List<Json> elements) implements Json {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record Str(Place place, String value) implements Json {
        @Override
        public String kind() {
            return "the string \"" + (value.length() > 60 ? value.substring(0, 60) + "..." : value) + "\"";
        }
    }

    /** A number as it is written. */
    record Num(Place place, String text) implements Json {
        @Override
        public String kind() {
            return "the number " + (text.length() > 30 ? text.substring(0, 30) + "..." : text);
        }
    }

    /** A truth value. */
    record Bool(Place place, boolean value) implements Json {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }
}
