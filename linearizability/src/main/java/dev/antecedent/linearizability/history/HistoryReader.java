package dev.antecedent.linearizability.history;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return read(Source.read(file), dialect);
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
        List<Event> events = new ArrayList<>();
        @Nullable BigInteger previous = null;
        for (EventFields fields : notation.events(source)) {
            events.add(fields.event(events.size()));
            BigInteger index = fields.index();
            if (index != null && previous != null && index.compareTo(previous) <= 0) {
                throw fields.malformed("index", "index " + index + " after " + previous, "indices that increase");
            }
            previous = index == null ? previous : index;
        }
        return new History(
                source.name(), dialect.orElse(notation.dialect()), events, Pairing.operations(source.name(), events));
    }
}
