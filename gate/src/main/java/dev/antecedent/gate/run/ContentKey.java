package dev.antecedent.gate.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name for everything that a result depends on, by content. Two keys are equal only if all parts are: each part goes
 * in with its length, so that no two lists of parts run into each other.
 */
final class ContentKey {

    private final MessageDigest digest;

    ContentKey(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
        text(kind);
    }

    /** Adds a text. */
    ContentKey text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file's content. */
    ContentKey file(Path file) {
        try {
            return bytes(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds all files below a folder, with their relative names, in order; nothing where there is no such folder. */
    ContentKey folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return text("");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                text(folder.relativize(file).toString()).file(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** The key. */
    String finished() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private ContentKey bytes(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }
}
