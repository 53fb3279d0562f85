package dev.antecedent.gate.simulate;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.Outcome;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.trace.SnapshotFile;
import dev.antecedent.trace.TraceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    @Option(
            names = "--snapshot",
            paramLabel = "FILE",
            description =
                    "Write the snapshot that is traced, of a scenario that takes some; of a hunt, the shrunk run's.")
    private @Nullable Path snapshot;

    boolean areGiven() {
        return trace != null || history != null || snapshot != null;
    }

    /** Whether one file is asked for twice. */
    boolean areTheSame() {
        List<Path> files = Stream.of(trace, history, snapshot)
                .filter(Objects::nonNull)
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
        return new HashSet<>(files).size() < files.size();
    }

    /** Writes the files that are asked for. */
    void write(Outcome outcome, Options options) {
        requireFile("--trace", trace);
        requireFile("--history", history);
        requireFile("--snapshot", snapshot);
        if (trace != null) {
            writeTrace(trace, outcome);
        }
        if (history != null) {
            AtomicFile.write(history, HistoryWriter.text(outcome.history()));
        }
        if (snapshot != null) {
            writeSnapshot(snapshot, wanted(options), outcome);
        }
    }

    /** The number of the snapshot that the scenario's option names; the first where it has no such option. */
    private static long wanted(Options options) {
        return Long.parseLong(options.values().getOrDefault("snapshot", "1"));
    }

    private static void writeSnapshot(Path file, long number, Outcome outcome) {
        GlobalSnapshot snapshot = outcome.snapshots().stream()
                .filter(candidate -> candidate.epoch() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--snapshot: found a run with "
                        + outcome.snapshots().size() + " complete snapshots, wanted one with number " + number
                        + "; choose another with --set snapshot=N, or a scenario that takes some: ledger-epoch,"
                        + " ledger-marker, ledger-local"));
        try {
            SnapshotFile.write(file, snapshot);
        } catch (FileSystemException known) {
            throw new UncheckedIOException(known);
        } catch (IOException failure) {
            throw UnusableInputException.in(
                    file, "cannot be written (" + failure.getMessage() + "); choose another file with --snapshot");
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
