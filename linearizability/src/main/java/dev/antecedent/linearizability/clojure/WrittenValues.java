package dev.antecedent.linearizability.clojure;

import clojure.lang.Keyword;
import clojure.lang.RT;
import clojure.lang.Util;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one history as Clojure code should see them: those of an EDN file as Clojure reads them, with keywords
 * and sets, which {@link Value} does not tell from strings and arrays.
 */
final class WrittenValues {

    private static final Keyword VALUE = Keyword.intern("value");
    private static final Keyword KEY = Keyword.intern("key");

    private final Map<Value, @Nullable Object> written = new HashMap<>();

    private WrittenValues() {}

    /**
     * Those of a file and the history that was read from it.
     *
     * @throws IOException if the file cannot be read
     * @throws UnusableClojure if Clojure cannot read it, or two values of it are one to {@link Value}
     */
    static WrittenValues of(Path file, History history) throws IOException {
        WrittenValues values = new WrittenValues();
        Optional<String> text = HistoryReader.ednText(file);
        if (text.isPresent()) {
            List<?> maps = events(file, text.get());
            if (maps.size() != history.events().size()) {
                throw new UnusableClojure(
                        file,
                        null,
                        "found " + maps.size() + " events with Clojure's reader and "
                                + history.events().size() + " with this one; is the history one vector of maps?",
                        null);
            }
            for (int i = 0; i < maps.size(); i++) {
                Event event = history.events().get(i);
                values.add(file, event, event.value(), RT.get(maps.get(i), VALUE));
                values.add(file, event, event.key(), RT.get(maps.get(i), KEY));
            }
        }
        return values;
    }

    private static List<?> events(Path file, String text) {
        try {
            return (List<?>)
                    ClojureVars.function("antecedent.knossos.files", "events").invoke(text);
        } catch (RuntimeException unreadable) {
            throw new UnusableClojure(
                    file, null, "Clojure cannot read it: " + UnusableClojure.words(unreadable), unreadable);
        }
    }

    private void add(Path file, Event event, @Nullable Value value, @Nullable Object object) {
        if (value == null) {
            return;
        }
        if (!written.containsKey(value)) {
            written.put(value, object);
        } else if (!Util.equiv(written.get(value), object)) {
            throw new UnusableClojure(
                    file,
                    event.position(),
                    "found " + RT.printString(object) + " where " + RT.printString(written.get(value))
                            + " stands for the same value before; wanted one way to write it",
                    null);
        }
    }

    /** The value as it was written; one that was not written as Clojure would write it. */
    @Nullable
    Object of(Value value) {
        return written.containsKey(value) ? written.get(value) : ClojureValues.toClojure(value);
    }
}
