package dev.antecedent.linearizability.history;

import dev.antecedent.linearizability.history.EventFields.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** One event on one line of JSON. */
final class JsonLine {

    private JsonLine() {}

    static EventFields read(Source source, int start, int end) {
        try (JsonValues json = new JsonValues(source, start, end)) {
            if (json.next() != JsonToken.START_OBJECT) {
                throw json.malformed(
                        json.offset(), json.value().brief(), "an event: an object such as {\"process\":0,...}");
            }
            int object = json.offset();
            Map<String, Field> fields = new LinkedHashMap<>();
            while (json.next() != JsonToken.END_OBJECT) {
                String name = json.name();
                json.next();
                fields.put(name, new Field(json.offset(), json.value()));
            }
            if (json.nextOrEnd() != JsonToken.NOT_AVAILABLE) {
                throw json.malformed(json.offset(), "more text after the event", "one event a line");
            }
            return new EventFields(source, object, fields);
        }
    }
}
