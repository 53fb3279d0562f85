package dev.antecedent.gate.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears only when it is complete, whenever the command is stopped. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes the text as UTF-8; the folder is made where it is missing, an older file replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, String text) {
        Path target = file.toAbsolutePath().normalize();
        long process = ProcessHandle.current().pid();
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + process + ".unfinished");
        try {
            Files.createDirectories(target.resolveSibling(""));
            try {
                Files.writeString(unfinished, text, StandardCharsets.UTF_8);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
