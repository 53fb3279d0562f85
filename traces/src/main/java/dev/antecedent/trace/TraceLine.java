package dev.antecedent.trace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of the file: its text, its place, and the complaints about it.
 *
 * @param file the file as the user named it
 * @param number the line's number, from 1
 * @param text the line without its end
 * @param terminated whether a line end follows
 */
record TraceLine(Path file, int number, String text, boolean terminated) {

    /** Deeper than any sensible value, and far from the end of the stack. */
    static final int DEPTH_MAX = 64;

    /** What the JSON library's messages say to programmers about itself. */
    private static final Pattern JARGON =
            Pattern.compile(" \\(start marker at .*|, from `StreamReadConstraints[^`]*`|: enable `.*");

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /**
     * The one JSON object that the line must hold.
     *
     * @throws TraceFormatException if it is anything else
     */
    Json.Obj object() {
        if (text.isBlank()) {
            throw complaint(1, "an empty line", "a JSON object", "Remove the line.");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Json json = value(parser, 1);
            if (parser.nextToken() != null) {
                throw complaint(
                        column(parser), "more after the object", "the end of the line", "Write one object a line.");
            }
            if (json instanceof Json.Obj object) {
                return object;
            }
            throw complaint(json, "a JSON object", "Write one object a line.");
        } catch (JacksonException malformed) {
            int column = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getColumnNr();
            throw complaint(
                    Math.max(1, column),
                    "malformed JSON (" + firstSentence(malformed.getOriginalMessage()) + ")",
                    "a JSON object",
                    terminated ? "Correct the line." : "The file seems to be cut off here: record it again.");
        }
    }

    /** A complaint about a part of the line. */
    TraceFormatException complaint(Json part, String wanted, String advice) {
        return complaint(part.column(), part.kind(), wanted, advice);
    }

    /** A complaint at a column. */
    TraceFormatException complaint(int column, String found, String wanted, String advice) {
        return new TraceFormatException(file, number, column, found, wanted, advice);
    }

    private Json value(JsonParser parser, int depth) {
        int column = column(parser);
        if (depth > DEPTH_MAX) {
            throw complaint(column, "nesting deeper than " + DEPTH_MAX, "less", "Write a flatter value.");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Json.Obj(column, members(parser, depth));
            case START_ARRAY -> new Json.Arr(column, elements(parser, depth));
            case VALUE_STRING -> new Json.Str(column, parser.getString());
            case VALUE_TRUE -> new Json.Bool(column, true);
            case VALUE_FALSE -> new Json.Bool(column, false);
            case VALUE_NUMBER_INT -> new Json.Num(column, integer(parser, column));
            case VALUE_NUMBER_FLOAT ->
                throw complaint(
                        column, "the number " + parser.getString(), "an integer", "TLA+ traces have no fractions.");
            case VALUE_NULL ->
                throw complaint(
                        column, "null", "a value", "Leave out what is unknown; write no value as a model value.");
            default -> throw complaint(column, "nothing", "a value", "Correct the line.");
        };
    }

    private Map<String, Json> members(JsonParser parser, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int column = column(parser);
            parser.nextToken();
            if (members.put(name, value(parser, depth + 1)) != null) {
                throw complaint(column, "a second \"" + name + "\"", "each key once", "Remove one of them.");
            }
        }
        return members;
    }

    private List<Json> elements(JsonParser parser, int depth) {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, depth + 1));
        }
        return elements;
    }

    private long integer(JsonParser parser, int column) {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw complaint(
                    column,
                    "a number of " + parser.getStringLength() + " characters",
                    "an integer of at most 64 bits",
                    "TLC's own integers have 32 bits.");
        }
        return parser.getLongValue();
    }

    private static int column(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getColumnNr());
    }

    /** Jackson appends where it looked and what it allows; the place is in our own message already. */
    private static String firstSentence(String message) {
        return JARGON.matcher(message.lines().findFirst().orElse("unreadable")).replaceAll("");
    }
}
