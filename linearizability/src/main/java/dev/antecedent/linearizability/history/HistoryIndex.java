package dev.antecedent.linearizability.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list of histories with their expected verdicts: {@code index.json} in the folder of the histories. Keys that are not
 * ours are passed over.
 */
public record HistoryIndex(Path file, List<Entry> entries) {

    private static final String NAME = "index.json";

    public HistoryIndex {
        entries = List.copyOf(entries);
    }

    /**
     * One history.
     *
     * @param initial empty for the model's default, nil for {@code null}
     * @param expected whether it is linearizable
     */
    public record Entry(Path file, String model, Optional<Value> initial, boolean expected) {}

    /**
     * The index of a folder, or the indexes of the folders below it in the order of their paths.
     *
     * @throws IOException if the folder or an index cannot be read
     * @throws MalformedHistory if an index is malformed
     */
    public static List<HistoryIndex> below(Path folder) throws IOException {
        Path own = folder.resolve(NAME);
        if (Files.isRegularFile(own)) {
            return List.of(read(own));
        }
        List<HistoryIndex> indexes = new ArrayList<>();
        try (Stream<Path> files = Files.find(
                folder, Integer.MAX_VALUE, (path, attributes) -> path.endsWith(NAME) && attributes.isRegularFile())) {
            for (Path file : files.sorted().toList()) {
                indexes.add(read(file));
            }
        }
        return indexes;
    }

    static HistoryIndex read(Path file) throws IOException {
        Source source = Source.read(file);
        List<Entry> entries = new ArrayList<>();
        boolean found = false;
        try (JsonValues json = new JsonValues(source, 0, source.text().length())) {
            begin(json, "an index: {\"histories\":[...]}");
            while (json.next() != JsonToken.END_OBJECT) {
                boolean histories = json.name().equals("histories");
                JsonToken token = json.next();
                if (!histories) {
                    json.skip();
                } else if (token != JsonToken.START_ARRAY) {
                    throw json.malformed(json.offset(), "histories that are no array", "[{\"file\":...}, ...]");
                } else {
                    found = true;
                    readEntries(json, file, entries);
                }
            }
            if (json.nextOrEnd() != JsonToken.NOT_AVAILABLE) {
                throw json.malformed(json.offset(), "more text after the index", "the end of the file");
            }
        }
        if (!found) {
            throw source.malformed(source.text().length(), "no `histories`", "{\"histories\":[...]}");
        }
        return new HistoryIndex(file, entries);
    }

    private static void readEntries(JsonValues json, Path file, List<Entry> entries) {
        while (json.next() != JsonToken.END_ARRAY) {
            entries.add(entry(json, file));
        }
    }

    private static Entry entry(JsonValues json, Path index) {
        if (json.current() != JsonToken.START_OBJECT) {
            throw json.malformed(json.offset(), "no object", "{\"file\":...,\"model\":...,\"expected\":true|false}");
        }
        int start = json.offset();
        @Nullable Path file = null;
        @Nullable String model = null;
        @Nullable Value initial = null;
        @Nullable Boolean expected = null;
        while (json.next() != JsonToken.END_OBJECT) {
            String name = json.name();
            json.next();
            switch (name) {
                case "file" -> file = path(json, index);
                case "model" -> model = json.string("the name of a model");
                case "initial" -> initial = json.value();
                case "expected" -> expected = json.bool("whether the history is linearizable: true or false");
                default -> json.skip();
            }
        }
        if (file == null || model == null || expected == null) {
            String missing = file == null ? "file" : model == null ? "model" : "expected";
            throw json.malformed(start, "a history without `" + missing + "`", "file, model and expected");
        }
        return new Entry(file, model, Optional.ofNullable(initial), expected);
    }

    private static Path path(JsonValues json, Path index) {
        String wanted = "the path of a history from here";
        String text = json.string(wanted);
        try {
            return index.resolveSibling(text);
        } catch (InvalidPathException impossible) {
            throw json.malformed(json.offset(), "`" + text + "`, which no file can be called", wanted);
        }
    }

    private static void begin(JsonValues json, String wanted) {
        if (json.next() != JsonToken.START_OBJECT) {
            throw json.malformed(json.offset(), "no object", wanted);
        }
    }
}
