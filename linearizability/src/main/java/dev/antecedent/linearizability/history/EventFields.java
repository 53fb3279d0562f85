package dev.antecedent.linearizability.history;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as a map, before its fields are known to be right: the same for every notation. */
final class EventFields {

    /** A value and the offset of its text. */
    record Field(int offset, Value value) {}

    private final Source source;
    private final int start;
    private final Map<String, Field> fields;

    EventFields(Source source, int start, Map<String, Field> fields) {
        this.source = source;
        this.start = start;
        this.fields = fields;
    }

    /** The event that they make; fields of other names are ignored. */
    Event event(int order) {
        Value process = process();
        EventType type = type();
        return new Event(
                order,
                source.position(start),
                process,
                type,
                operation(type),
                optional("value"),
                optional("key"),
                optionalInteger("time"));
    }

    /** The field {@code index}, null if there is none. */
    @Nullable
    BigInteger index() {
        return optionalInteger("index");
    }

    MalformedHistory malformed(String name, String found, String wanted) {
        Field field = fields.get(name);
        return source.malformed(field == null ? start : field.offset(), found, wanted);
    }

    private Value process() {
        Field field = required("process", "the process, an integer or a string");
        if (field.value() instanceof Value.Int || field.value() instanceof Value.Text) {
            return field.value();
        }
        throw malformed("process", "process " + field.value().brief(), "an integer or a string");
    }

    private EventType type() {
        Field field = required("type", "one of invoke, ok, fail, info");
        if (field.value() instanceof Value.Text text) {
            return EventType.named(text.value())
                    .orElseThrow(() -> malformed("type", "type " + text.brief(), "one of invoke, ok, fail, info"));
        }
        throw malformed("type", "type " + field.value().brief(), "one of invoke, ok, fail, info");
    }

    private String operation(EventType type) {
        if (type == EventType.INFO && !fields.containsKey("f")) {
            return "";
        }
        Field field = required("f", "the operation's name");
        if (field.value() instanceof Value.Text text) {
            return text.value();
        }
        if (type == EventType.INFO) {
            return "";
        }
        throw malformed("f", "f " + field.value().brief(), "the operation's name, such as read");
    }

    private Field required(String name, String meaning) {
        Field field = fields.get(name);
        if (field == null) {
            throw source.malformed(start, "an event without `" + name + "`", meaning);
        }
        return field;
    }

    private @Nullable Value optional(String name) {
        Field field = fields.get(name);
        return field == null ? null : field.value();
    }

    private @Nullable BigInteger optionalInteger(String name) {
        Value value = optional(name);
        if (value == null || value == Value.nil()) {
            return null;
        }
        if (value instanceof Value.Int integer) {
            return integer.value();
        }
        throw malformed(name, name + " " + value.brief(), "an integer");
    }
}
