package dev.antecedent.gate.simulate;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.simulation.Outcome;
import dev.antecedent.trace.TraceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to write a run down. */
final class RecordOptions {

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write what the processes did; of a hunt, the shrunk run.")
    private @Nullable Path trace;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Write what the clients saw; of a hunt, the shrunk run.")
    private @Nullable Path history;

    boolean areGiven() {
        return trace != null || history != null;
    }

    /** Whether one file is asked for twice. */
    boolean areTheSame() {
        return trace != null
                && history != null
                && trace.toAbsolutePath()
                        .normalize()
                        .equals(history.toAbsolutePath().normalize());
    }

    /** Writes the files that are asked for. */
    void write(Outcome outcome) {
        requireFile("--trace", trace);
        requireFile("--history", history);
        if (trace != null) {
            writeTrace(trace, outcome);
        }
        if (history != null) {
            AtomicFile.write(history, HistoryWriter.text(outcome.history()));
        }
    }

    private static void requireFile(String option, @Nullable Path file) {
        if (file != null && (file.toString().isEmpty() || Files.isDirectory(file))) {
            throw new IllegalArgumentException(
                    option + ": found " + (file.toString().isEmpty() ? "no name" : file + ", which is a folder")
                            + ", wanted a file to write");
        }
    }

    private static void writeTrace(Path file, Outcome outcome) {
        try {
            TraceWriter.write(file, outcome.trace());
        } catch (FileSystemException known) {
            throw new UncheckedIOException(known);
        } catch (IOException failure) {
            throw UnusableInputException.in(
                    file, "cannot be written (" + failure.getMessage() + "); choose another file with --trace");
        }
    }
}
