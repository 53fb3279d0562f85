package dev.antecedent.vector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A file with one JSON object, read within limits, and the complaints about its parts. */
record JsonFile(Path file) {

    /** No vector for people comes near it. */
    static final int BYTES_MAX = 16 * 1024 * 1024;

    /** Deeper than the formats, and far from the end of the stack. */
    static final int DEPTH_MAX = 16;

    /** What the JSON library's messages say to programmers about itself. */
    private static final Pattern JARGON =
            Pattern.compile(" \\(start marker at .*|, from `StreamReadConstraints[^`]*`|: enable `.*");

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /**
     * The object in the file.
     *
     * @throws VectorFormatException if it holds anything else
     * @throws IOException if it cannot be read
     */
    Json.Obj read() throws IOException {
        String text = text();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw complaint(new Json.Place(1, 1), "an empty file", "a JSON object");
            }
            Json json = value(parser, 1);
            if (parser.nextToken() != null) {
                throw complaint(place(parser), "more after the object", "the end of the file");
            }
            if (json instanceof Json.Obj object) {
                return object;
            }
            throw complaint(json, "a JSON object");
        } catch (JacksonException malformed) {
            throw complaint(
                    place(malformed.getLocation()),
                    "malformed JSON (" + firstSentence(malformed.getOriginalMessage()) + ")",
                    "a JSON object");
        }
    }

    /** A complaint about a part. */
    VectorFormatException complaint(Json part, String wanted) {
        return complaint(part.place(), part.kind(), wanted);
    }

    /** A complaint about a place. */
    VectorFormatException complaint(Json.Place place, String found, String wanted) {
        return new VectorFormatException(file, place.line(), place.column(), found, wanted);
    }

    private String text() throws IOException {
        byte[] bytes;
        try (InputStream input = Files.newInputStream(file)) {
            bytes = input.readNBytes(BYTES_MAX + 1);
        }
        if (bytes.length > BYTES_MAX) {
            throw complaint(new Json.Place(1, 1), "more than " + BYTES_MAX + " bytes", "a file of at most so many");
        }
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return decoded.toString();
        } catch (CharacterCodingException malformed) {
            throw complaint(new Json.Place(1, 1), "bytes that are no UTF-8", "a file in UTF-8");
        }
    }

    private Json value(JsonParser parser, int depth) {
        Json.Place place = place(parser);
        if (depth > DEPTH_MAX) {
            throw complaint(place, "nesting deeper than " + DEPTH_MAX, "less");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Json.Obj(place, members(parser, depth));
            case START_ARRAY -> new Json.Arr(place, elements(parser, depth));
            case VALUE_STRING -> new Json.Str(place, parser.getString());
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getString());
            case VALUE_NULL -> throw complaint(place, "null", "a value; leave out what is not there");
            default -> throw complaint(place, "nothing", "a value");
        };
    }

    private Map<String, Json> members(JsonParser parser, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Json.Place place = place(parser);
            parser.nextToken();
            if (members.put(name, value(parser, depth + 1)) != null) {
                throw complaint(place, "a second \"" + name + "\"", "each key once");
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

    private static Json.Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Json.Place place(TokenStreamLocation location) {
        return location == null
                ? new Json.Place(1, 1)
                : new Json.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The library appends where it looked and what it allows; the place is in our own message already. */
    private static String firstSentence(String message) {
        return JARGON.matcher(message.lines().findFirst().orElse("unreadable")).replaceAll("");
    }
}
