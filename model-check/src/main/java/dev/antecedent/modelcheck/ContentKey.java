package dev.antecedent.modelcheck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Boils contents down to a key: SHA-256 over labelled parts, each with its length, so that no two lists look alike. */
final class ContentKey {

    private final MessageDigest digest;

    ContentKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Adds a text. */
    ContentKey text(String label, String text) {
        return add(label, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file's content under its name in its folder, not under its path: a project may be moved. */
    ContentKey file(Path file) throws IOException {
        return add("file " + file.getFileName(), Files.readAllBytes(file));
    }

    /** Adds a jar, or a folder of classes with all that is below it. */
    ContentKey classes(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            return add("jar", Files.readAllBytes(entry));
        }
        try (Stream<Path> walk = Files.walk(entry)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                add("class " + entry.relativize(file), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /** The key, in hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private ContentKey add(String label, byte[] content) {
        for (byte[] part : List.of(label.getBytes(StandardCharsets.UTF_8), content)) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, part.length));
            digest.update(part);
        }
        return this;
    }
}
