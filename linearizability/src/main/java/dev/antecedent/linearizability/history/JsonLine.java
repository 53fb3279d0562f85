package dev.antecedent.linearizability.history;

import tools.jackson.core.JsonToken;

/** One event on one line of JSON. */
final class JsonLine {

    private final Source source;
    private final PlainJson plain;

    JsonLine(Source source) {
        this.source = source;
        plain = new PlainJson(source.text());
    }

    /** Reads a line that is not blank. */
    void read(int start, int end, EventFields fields) {
        if (!plain.read(start, end, fields)) {
            readAny(start, end, fields);
        }
    }

    /** Reads a line by the JSON library. */
    void readAny(int start, int end, EventFields fields) {
        try (JsonValues json = new JsonValues(source, start, end)) {
            if (json.next() != JsonToken.START_OBJECT) {
                throw json.malformed(
                        json.offset(), json.value().brief(), "an event: an object such as {\"process\":0,...}");
            }
            fields.begin(json.offset());
            while (json.next() != JsonToken.END_OBJECT) {
                String name = json.name();
                json.next();
                fields.put(name, json.offset(), json.value());
            }
            if (json.nextOrEnd() != JsonToken.NOT_AVAILABLE) {
                throw json.malformed(json.offset(), "more text after the event", "one event a line");
            }
        }
    }
}
