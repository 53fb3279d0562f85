package dev.antecedent.linearizability.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads histories: Jepsen's EDN, the same maps as lines of JSON, and logs of etcd tests, told apart by content. */
public final class HistoryReader {

    private HistoryReader() {}

    /**
     * Reads a file.
     *
     * @param dialect overrides the one that the content shows
     * @throws IOException if the file cannot be read
     * @throws MalformedHistory if it is no history
     */
    public static History read(Path file, Optional<Dialect> dialect) throws IOException {
        try {
            return read(Source.read(file), dialect);
        } catch (OutOfMemoryError full) {
            // What was read is garbage by now, so there is room to say so; nothing else has been touched.
            throw new MalformedHistory(
                    file.toString(),
                    new Position(1, 1),
                    "a history too large for a heap of " + Runtime.getRuntime().maxMemory() + " bytes",
                    "a larger heap, or a shorter history");
        }
    }

    /**
     * Reads a text.
     *
     * @param name stands for the file in messages
     * @throws MalformedHistory if it is no history
     */
    public static History parse(String name, String text, Optional<Dialect> dialect) {
        return read(new Source(name, text), dialect);
    }

    /**
     * The text of a file whose events are written in EDN; empty if they are written otherwise.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedHistory if it is no text
     */
    public static Optional<String> ednText(Path file) throws IOException {
        Source source = Source.read(file);
        return Notation.of(source) == Notation.EDN ? Optional.of(source.text()) : Optional.empty();
    }

    /**
     * Reads one value in EDN, such as a model's initial value.
     *
     * @param name where it was given, for messages
     * @throws MalformedHistory if it is not one value
     */
    public static Value literal(String name, String text) {
        EdnReader reader = new EdnReader(new Source(name, text));
        Value value = reader.read();
        if (!reader.atEnd()) {
            throw reader.malformed(reader.offset(), "more text after the value", "one value");
        }
        return value;
    }

    private static History read(Source source, Optional<Dialect> dialect) {
        if (source.text().isBlank()) {
            throw source.malformed(0, "an empty file", Notation.WITHOUT_EVENTS);
        }
        Notation notation = Notation.of(source);
        EventList list = new EventList();
        notation.read(source, list::add);
        List<Event> events = list.events();
        return new History(
                source.name(), dialect.orElse(notation.dialect()), events, Pairing.operations(source.name(), events));
    }
}
