package dev.antecedent.modelcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A piece of YAML together with its place in the file. */
sealed interface Yaml {

    /** Where it starts. */
    Place place();

    /** Line and column, from 1. */
    record Place(int line, int column) {}

    /** A mapping, with the place of each key. */
    record Mapping(Map<String, Yaml> values, Map<String, Place> keys, Place place) implements Yaml {}

    /** A sequence. */
    record Sequence(List<Yaml> items, Place place) implements Yaml {}

    /** A scalar; the number and the truth value by their text. */
    record Scalar(String text, Place place) implements Yaml {}

    /** Nothing, where a value might stand. */
    record Nothing(Place place) implements Yaml {}

    /**
     * The file's document.
     *
     * @throws UnusableInput if it cannot be read or is not YAML, or if a mapping has a key twice
     */
    static Yaml read(Path file) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            if (parser.nextToken() == null) {
                throw new UnusableInput(Problem.at(file, 1, 1, "found nothing, wanted a YAML document"));
            }
            return new Reading(file, parser).value();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String found =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new UnusableInput(Problem.at(
                    file,
                    at == null ? 1 : Math.max(1, at.getLineNr()),
                    at == null ? 1 : Math.max(1, at.getColumnNr()),
                    "found no YAML (" + found + "), wanted a manifest"));
        } catch (IOException e) {
            throw new UnusableInput(Problem.in(file, "cannot be read: " + e.getMessage()));
        }
    }

    /** Turns the parser's tokens into a tree. */
    record Reading(Path file, JsonParser parser) {

        private Yaml value() {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                return mapping();
            } else if (token == JsonToken.START_ARRAY) {
                return sequence();
            } else if (token == JsonToken.VALUE_NULL) {
                return new Nothing(here());
            }
            return new Scalar(parser.getString(), here());
        }

        private Mapping mapping() {
            Place place = here();
            Map<String, Yaml> values = new LinkedHashMap<>();
            Map<String, Place> keys = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                Place at = here();
                if (keys.put(key, at) != null) {
                    throw new UnusableInput(Problem.at(
                            file, at.line(), at.column(), "found the key \"" + key + "\" twice, wanted it once"));
                }
                parser.nextToken();
                values.put(key, value());
            }
            return new Mapping(values, keys, place);
        }

        private Sequence sequence() {
            Place place = here();
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new Sequence(items, place);
        }

        private Place here() {
            TokenStreamLocation at = parser.currentTokenLocation();
            return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
    }
}
