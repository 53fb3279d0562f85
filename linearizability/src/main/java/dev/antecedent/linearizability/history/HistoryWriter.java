package dev.antecedent.linearizability.history;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes histories as {@code antecedent-history/1}: an event a line, in JSON, in the order of real time. What
 * {@link HistoryReader} makes of the text has equal events and operations, but for the name of the file. The format does
 * not carry the {@link Dialect}: who writes a history in which a failed operation is an observation has to name the
 * dialect when it is read.
 */
public final class HistoryWriter {

    private HistoryWriter() {}

    /**
     * Some lines, each with its end; a history without events is the line {@code []}.
     *
     * @throws IllegalArgumentException if a value has no JSON: a map with keys that are not texts, half a surrogate pair
     */
    public static String text(History history) {
        if (history.events().isEmpty()) {
            return "[]\n";
        }
        StringWriter text = new StringWriter();
        for (Event event : history.events()) {
            try (JsonLineWriter line = new JsonLineWriter(text)) {
                write(line, event);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Writes the text to a file, which appears only when it is complete; an older one is replaced.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a value has no JSON
     */
    public static void write(History history, Path file) throws IOException {
        String text = text(history);
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.resolveSibling("");
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "." + target.getFileName() + ".", ".unfinished");
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(JsonLineWriter line, Event event) {
        line.field("process", event.process());
        line.field("type", Value.of(event.type().word()));
        if (!event.f().isEmpty()) {
            line.field("f", Value.of(event.f()));
        }
        optional(line, "value", event.value());
        optional(line, "key", event.key());
        if (event.time() != null) {
            line.field("time", new Value.Int(event.time()));
        }
    }

    private static void optional(JsonLineWriter line, String name, @Nullable Value value) {
        if (value != null) {
            line.field(name, value);
        }
    }
}
