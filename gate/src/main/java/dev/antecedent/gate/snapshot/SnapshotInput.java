package dev.antecedent.gate.snapshot;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.snapshot.file.Flaw;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.SnapshotReading;
import dev.antecedent.trace.SnapshotFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A snapshot that a verb is given. */
final class SnapshotInput {

    private SnapshotInput() {}

    static GlobalSnapshot read(Path file) {
        SnapshotReading reading;
        try {
            reading = SnapshotFile.read(file);
        } catch (IOException unreadable) {
            throw UnusableInputException.in(
                    file,
                    Files.isDirectory(file)
                            ? "found a folder, wanted the name of a snapshot file"
                            : "cannot be read; check that it is there and its permissions");
        }
        if (reading instanceof SnapshotReading.Read read) {
            return read.snapshot();
        }
        SnapshotReading.Rejected rejected = (SnapshotReading.Rejected) reading;
        throw UnusableInputException.in(file, rejected + "; " + remedy(rejected.flaw()));
    }

    private static String remedy(Flaw flaw) {
        return switch (flaw) {
            case MAGIC -> "give the name of a snapshot file";
            case VERSION -> "read it with the release that wrote it, or write it anew";
            case SIZE -> "copy it again from where it came, or take a snapshot of fewer accounts";
            case TRUNCATED, TRAILING, CHECKSUM -> "copy it again from where it came, or take another snapshot";
            case COUNT, NUMBER, NAME, ORDER, MEANING ->
                "its checksum is right, so it was written so: correct what wrote it (docs/formats.md)";
        };
    }
}
