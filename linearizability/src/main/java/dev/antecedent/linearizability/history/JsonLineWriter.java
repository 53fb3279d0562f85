package dev.antecedent.linearizability.history;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One object on one line of JSON, field by field; complete when it is closed. */
final class JsonLineWriter implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    JsonLineWriter(StringWriter out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
    }

    void field(String name, Value value) {
        json.writeName(name);
        write(value);
    }

    @Override
    public void close() {
        json.writeEndObject();
        json.close();
    }

    private void write(Value value) {
        if (value instanceof Value.Bool bool) {
            json.writeBoolean(bool.value());
        } else if (value instanceof Value.Int integer) {
            json.writeNumber(integer.value());
        } else if (value instanceof Value.Text text) {
            json.writeString(wellFormed(text.value()));
        } else if (value instanceof Value.Array array) {
            json.writeStartArray();
            array.elements().forEach(this::write);
            json.writeEndArray();
        } else if (value instanceof Value.Entries entries) {
            write(entries);
        } else {
            json.writeNull();
        }
    }

    /** Half a surrogate pair has no UTF-8, and readers refuse it even when it is escaped. */
    private static String wellFormed(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("the text " + Value.of(text).brief()
                    + " with half of a surrogate pair; wanted whole characters, UTF-8 has no others");
        }
        return text;
    }

    private void write(Value.Entries entries) {
        json.writeStartObject();
        for (Map.Entry<Value, Value> entry : entries.values().entrySet()) {
            if (!(entry.getKey() instanceof Value.Text key)) {
                throw new IllegalArgumentException("a map with key "
                        + entry.getKey().brief() + "; wanted texts as keys, JSON has no others: use an array of pairs");
            }
            field(wellFormed(key.value()), entry.getValue());
        }
        json.writeEndObject();
    }
}
