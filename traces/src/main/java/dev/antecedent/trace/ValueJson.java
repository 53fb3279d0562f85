package dev.antecedent.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The mapping between TLA+ values and JSON.
 *
 * <p>Numbers, strings and truth values are themselves; sequences and tuples are arrays; records, and other functions on
 * strings, are objects; a set is {@code {"#set":[...]}}, any other function {@code {"#map":[[k,v],...]}}, a model value
 * {@code {"#model":"name"}}. What is written is canonical: equal values give equal text. Read is any text that means a
 * value, such as {@code #map} for a sequence.
 */
final class ValueJson {

    private static final String SET = "#set";
    private static final String MAP = "#map";
    private static final String MODEL = "#model";

    private ValueJson() {}

    /** Writes the value in its one canonical form. */
    static void write(JsonGenerator json, Value value) {
        if (value instanceof Value.Int number) {
            json.writeNumber(number.value());
        } else if (value instanceof Value.Text text) {
            json.writeString(text.value());
        } else if (value instanceof Value.Truth truth) {
            json.writeBoolean(truth.value());
        } else if (value instanceof Value.ModelValue model) {
            json.writeStartObject();
            json.writeStringProperty(MODEL, model.name());
            json.writeEndObject();
        } else if (value instanceof Value.SetOf set) {
            json.writeStartObject();
            json.writeName(SET);
            writeArray(json, set.elements());
            json.writeEndObject();
        } else if (value instanceof Value.Function function) {
            writeFunction(json, function);
        }
    }

    private static void writeFunction(JsonGenerator json, Value.Function function) {
        SortedMap<Value, Value> mapping = function.mapping();
        if (function.isSequence()) {
            writeArray(json, mapping.values());
            return;
        }
        json.writeStartObject();
        if (function.isRecord() && mapping.keySet().stream().noneMatch(ValueJson::looksLikeTag)) {
            mapping.forEach((key, value) -> {
                json.writeName(((Value.Text) key).value());
                write(json, value);
            });
        } else {
            json.writeName(MAP);
            json.writeStartArray();
            mapping.forEach((key, value) -> writeArray(json, List.of(key, value)));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeArray(JsonGenerator json, Iterable<Value> elements) {
        json.writeStartArray();
        elements.forEach(element -> write(json, element));
        json.writeEndArray();
    }

    private static boolean looksLikeTag(Value key) {
        return ((Value.Text) key).value().startsWith("#");
    }

    /**
     * The value that the JSON means.
     *
     * @param line the line that it stands in
     * @throws TraceFormatException if it means none
     */
    static Value read(TraceLine line, Json json) {
        if (json instanceof Json.Num number) {
            return Value.of(number.value());
        } else if (json instanceof Json.Str text) {
            return Value.of(text.value());
        } else if (json instanceof Json.Bool truth) {
            return Value.of(truth.value());
        } else if (json instanceof Json.Arr array) {
            return Value.sequence(readAll(line, array));
        }
        Json.Obj object = (Json.Obj) json;
        boolean tagged = object.members().keySet().stream().anyMatch(key -> key.startsWith("#"));
        return tagged ? readTagged(line, object) : readRecord(line, object);
    }

    private static Value readRecord(TraceLine line, Json.Obj object) {
        Map<String, Value> fields = new LinkedHashMap<>();
        object.members().forEach((name, member) -> fields.put(name, read(line, member)));
        return Value.record(fields);
    }

    private static Value readTagged(TraceLine line, Json.Obj object) {
        Map.Entry<String, Json> only = object.members().entrySet().iterator().next();
        Map<String, Function<Json, Value>> readers = Map.of(
                SET, content -> readSet(line, content),
                MAP, content -> readMap(line, content),
                MODEL, content -> readModel(line, content));
        Function<Json, Value> reader = readers.get(only.getKey());
        if (object.members().size() != 1 || reader == null) {
            throw line.complaint(
                    object.column(),
                    "an object with the keys " + object.members().keySet(),
                    "one of #set, #map, #model alone",
                    "A record with such a field is written as #map.");
        }
        return reader.apply(only.getValue());
    }

    private static Value readSet(TraceLine line, Json content) {
        SortedSet<Value> elements = new TreeSet<>();
        for (Json element : array(line, content, "an array of elements").elements()) {
            if (!elements.add(read(line, element))) {
                throw line.complaint(element.column(), "an element twice", "each once", "Remove one of them.");
            }
        }
        return new Value.SetOf(elements);
    }

    private static Value readMap(TraceLine line, Json content) {
        SortedMap<Value, Value> mapping = new TreeMap<>();
        for (Json pair : array(line, content, "an array of pairs").elements()) {
            List<Value> parts = readAll(line, array(line, pair, "a pair [argument, value]"));
            if (parts.size() != 2) {
                throw line.complaint(
                        pair.column(), parts.size() + " parts", "a pair [argument, value]", "Correct the pair.");
            }
            if (mapping.put(parts.get(0), parts.get(1)) != null) {
                throw line.complaint(pair.column(), "an argument twice", "each once", "Remove one of the pairs.");
            }
        }
        return new Value.Function(mapping);
    }

    private static Value readModel(TraceLine line, Json content) {
        if (content instanceof Json.Str name && !name.value().isBlank()) {
            return new Value.ModelValue(name.value());
        }
        throw line.complaint(content, "the name of a model value", "Write it as in the config.");
    }

    private static List<Value> readAll(TraceLine line, Json.Arr array) {
        List<Value> values = new ArrayList<>();
        array.elements().forEach(element -> values.add(read(line, element)));
        return values;
    }

    private static Json.Arr array(TraceLine line, Json json, String wanted) {
        if (json instanceof Json.Arr array) {
            return array;
        }
        throw line.complaint(json, wanted, "See the schema antecedent-trace-1.schema.json.");
    }
}
