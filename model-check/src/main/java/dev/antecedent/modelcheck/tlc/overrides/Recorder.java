package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.trace.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what TLC evaluated to the file that the system property {@value #FILE} names: one value a line, each a pair
 * {@code <<name, value>>}. Without the property nothing is written, as when a trace module is run by hand.
 *
 * <p>What was reached is written when the JVM ends, however it ends but by a kill.
 */
final class Recorder {

    /** The system property with the file. */
    static final String FILE = "antecedent.record";

    private static final @Nullable Recorder ONE = opened();

    private final BufferedWriter writer;
    private final Progress progress = new Progress();

    private Recorder(BufferedWriter writer) {
        this.writer = writer;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "write the record"));
    }

    private static @Nullable Recorder opened() {
        String file = System.getProperty(FILE);
        try {
            return file == null ? null : new Recorder(Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value under a name. */
    static void write(String name, Value value) {
        if (ONE != null) {
            ONE.line(name, value);
        }
    }

    /** Notes that a state was reached. */
    static void reached(int index, int mutation, tlc2.value.impl.Value variables) {
        if (ONE != null) {
            ONE.progress.reached(index, mutation, variables);
        }
    }

    /** Notes which line TLC looks at, so that an evaluation error can be put down to it. */
    static void asked(int index, int mutation) {
        if (ONE != null) {
            ONE.progress.asked(index, mutation);
        }
    }

    private synchronized void line(String name, Value value) {
        try {
            writer.write(Value.sequence(List.of(Value.of(name), value)).toString());
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void close() {
        try (writer) {
            progress.write(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
