package dev.antecedent.linearizability.clojure;

import dev.antecedent.linearizability.history.Position;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Clojure code of the user cannot be used: a file does not load, a model throws, Knossos is not where it was said to be. */
public final class UnusableClojure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path file;
    private final transient @Nullable Position position;

    /** Something that stands in no file. */
    public UnusableClojure(String message, @Nullable Throwable cause) {
        this(null, null, message, cause);
    }

    /** Something in a file; the position may be unknown. */
    public UnusableClojure(
            @Nullable Path file, @Nullable Position position, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.file = file;
        this.position = position;
    }

    /** The file, where there is one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The place in the file, where it is known. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** What was thrown, in one line. */
    static String words(Throwable thrown) {
        String message = thrown.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.isEmpty() ? thrown.getClass().getSimpleName() : first;
    }
}
