package dev.antecedent.trace;

import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.snapshot.file.SnapshotBytes;
import dev.antecedent.snapshot.file.SnapshotReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Snapshots in files. */
public final class SnapshotFile {

    private SnapshotFile() {}

    /**
     * Reads a file; no more of it than its header, if that is wrong, and never more than a snapshot can have.
     *
     * @throws IOException if it cannot be read; that it holds no snapshot is a result
     */
    public static SnapshotReading read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return SnapshotBytes.read(stream);
        }
    }

    /**
     * Writes a file that appears only when it is complete: under another name in the same folder, then renamed.
     *
     * @throws IOException if it cannot be written; an older file is then as it was
     * @throws IllegalArgumentException if the snapshot has no bytes; see {@link SnapshotBytes#write}
     */
    public static void write(Path file, GlobalSnapshot snapshot) throws IOException {
        byte[] bytes = SnapshotBytes.write(snapshot);
        Path target = file.toAbsolutePath().normalize();
        long process = ProcessHandle.current().pid();
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + process + ".unfinished");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
