package dev.antecedent.linearizability.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an event before they are known to be right, the same for every notation. A form that a reader fills in
 * for one event after the other: a history has millions, and all have the same fields.
 */
final class EventFields {

    private final Source source;
    private final Field process = new Field("process");
    private final Field type = new Field("type");
    private final Field f = new Field("f");
    private final Field value = new Field("value");
    private final Field key = new Field("key");
    private final Field time = new Field("time");
    private final Field index = new Field("index");
    private final List<Field> all = List.of(process, type, f, value, key, time, index);

    /** The names of further fields, which are passed over. */
    private final Set<String> others = new HashSet<>();

    private int start;

    EventFields(Source source) {
        this.source = source;
    }

    /** A field of the form: what was filled in, and the offset where it stands. */
    private static final class Field {
        private final String name;
        private @Nullable Value value;
        private int offset;

        Field(String name) {
            this.name = name;
        }
    }

    /** Empties the form for the event at this offset. */
    void begin(int offset) {
        start = offset;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).value = null;
        }
        if (!others.isEmpty()) {
            others.clear();
        }
    }

    /**
     * Fills in a field.
     *
     * @param offset of the value
     * @return false if the field is filled in already
     */
    boolean put(String name, int offset, Value filledIn) {
        Field field = known(name);
        if (field == null) {
            return others.add(name);
        }
        boolean first = field.value == null;
        field.value = filledIn;
        field.offset = offset;
        return first;
    }

    private @Nullable Field known(String name) {
        return switch (name) {
            case "process" -> process;
            case "type" -> type;
            case "f" -> f;
            case "value" -> value;
            case "key" -> key;
            case "time" -> time;
            case "index" -> index;
            default -> null;
        };
    }

    /** The event that they make. */
    Event event(int order) {
        Value by = process();
        EventType what = type();
        String name = operation(what);
        Value.Int recorded = integer(time);
        return new Event(
                order,
                source.position(start),
                by,
                what,
                name,
                value.value,
                key.value,
                recorded == null ? null : recorded.value());
    }

    /** The field {@code index}, null if there is none. */
    Value.@Nullable Int index() {
        return integer(index);
    }

    /** The index is an integer, but a wrong one. */
    MalformedHistory malformedIndex(String found, String wanted) {
        return malformed(index, found, wanted);
    }

    private MalformedHistory malformed(Field field, String found, String wanted) {
        return source.malformed(field.offset, found, wanted);
    }

    private Value process() {
        Value by = required(process, "the process, an integer or a string");
        if (by instanceof Value.Int || by instanceof Value.Text) {
            return by;
        }
        throw malformed(process, "process " + by.brief(), "an integer or a string");
    }

    private EventType type() {
        String wanted = "one of invoke, ok, fail, info";
        Value what = required(type, wanted);
        if (what instanceof Value.Text text) {
            return EventType.named(text.value()).orElseThrow(() -> malformed(type, "type " + text.brief(), wanted));
        }
        throw malformed(type, "type " + what.brief(), wanted);
    }

    private String operation(EventType what) {
        if (f.value instanceof Value.Text text) {
            return text.value();
        }
        if (what == EventType.INFO) {
            return "";
        }
        Value name = required(f, "the operation's name");
        throw malformed(f, "f " + name.brief(), "the operation's name, such as read");
    }

    private Value required(Field field, String meaning) {
        Value filledIn = field.value;
        if (filledIn == null) {
            throw source.malformed(start, "an event without `" + field.name + "`", meaning);
        }
        return filledIn;
    }

    private Value.@Nullable Int integer(Field field) {
        Value filledIn = field.value;
        if (filledIn == null || filledIn == Value.nil()) {
            return null;
        }
        if (filledIn instanceof Value.Int integer) {
            return integer;
        }
        throw malformed(field, field.name + " " + filledIn.brief(), "an integer");
    }
}
