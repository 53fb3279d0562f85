package dev.antecedent.linearizability.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON texts as {@link Value values}, and their errors as ours. Offsets are those of the source. */
final class JsonValues implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(EdnReader.DEEPEST)
                    .maxNumberLength(EdnAtom.MOST_DIGITS)
                    .build())
            .build();

    /** What the JSON library's messages say to programmers about itself. */
    private static final Pattern JARGON =
            Pattern.compile(" \\(start marker at .*|, from `StreamReadConstraints[^`]*`|: enable `.*", Pattern.DOTALL);

    private final Source source;
    private final int start;
    private final int end;
    private final JsonParser parser;

    /** Reads the text between the two offsets. */
    JsonValues(Source source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
        char[] text = source.text().substring(start, end).toCharArray();
        this.parser = JSON.createParser(ObjectReadContext.empty(), text, 0, text.length);
    }

    /** The next token; at the end of the text that is an error, so that the caller need not ask. */
    JsonToken next() {
        JsonToken token = nextOrEnd();
        if (token == JsonToken.NOT_AVAILABLE) {
            throw malformed(end, "the end of the " + (end == source.text().length() ? "file" : "line"), "more JSON");
        }
        return token;
    }

    /** The next token, {@link JsonToken#NOT_AVAILABLE} at the end of the text. */
    JsonToken nextOrEnd() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    JsonToken current() {
        return parser.currentToken();
    }

    /** The offset of the current token. */
    int offset() {
        return offset(parser.currentTokenLocation());
    }

    /** The name of the current property. */
    String name() {
        return parser.currentName();
    }

    /** Passes over what the current token begins. */
    void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** The value that the current token begins. */
    Value value() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_NULL -> Value.nil();
            case VALUE_TRUE -> new Value.Bool(true);
            case VALUE_FALSE -> new Value.Bool(false);
            case VALUE_STRING -> new Value.Text(text());
            case VALUE_NUMBER_INT -> integer();
            case START_ARRAY -> array();
            case START_OBJECT -> entries();
            default ->
                throw malformed(
                        offset(), "`" + text() + "`", "null, true, false, an integer, a string, an array or an object");
        };
    }

    /** The string that the current token is. */
    String string(String wanted) {
        if (current() != JsonToken.VALUE_STRING) {
            throw malformed(offset(), "`" + text() + "`", wanted);
        }
        return text();
    }

    /** The truth value that the current token is. */
    boolean bool(String wanted) {
        if (current() != JsonToken.VALUE_TRUE && current() != JsonToken.VALUE_FALSE) {
            throw malformed(offset(), "`" + text() + "`", wanted);
        }
        return current() == JsonToken.VALUE_TRUE;
    }

    MalformedHistory malformed(int offset, String found, String wanted) {
        return source.malformed(offset, found, wanted);
    }

    @Override
    public void close() {
        parser.close();
    }

    private String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private Value integer() {
        try {
            return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                    ? new Value.Int(parser.getBigIntegerValue())
                    : Value.of(parser.getLongValue());
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private Value array() {
        List<Value> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new Value.Array(elements);
    }

    private Value entries() {
        Map<Value, Value> values = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            Value key = new Value.Text(name());
            next();
            values.put(key, value());
        }
        return new Value.Entries(values);
    }

    private MalformedHistory notJson(JacksonException e) {
        return malformed(
                offset(e.getLocation() == null ? parser.currentLocation() : e.getLocation()),
                "malformed JSON (" + JARGON.matcher(e.getOriginalMessage()).replaceAll("") + ")",
                "JSON");
    }

    private int offset(TokenStreamLocation location) {
        return (int) Math.min(end, start + Math.max(0, location.getCharOffset()));
    }
}
