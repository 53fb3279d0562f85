package dev.antecedent.modelcheck.tlc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A temporary folder that is gone when it is closed, and also when the JVM is told to end before that. */
public final class Scratch implements AutoCloseable {

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> OPEN.forEach(Scratch::deleteQuietly), "remove scratch folders"));
    }

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** A new, empty folder below the system's temporary one. */
    public static Scratch create() throws IOException {
        Path folder = Files.createTempDirectory("antecedent-").toRealPath();
        OPEN.add(folder);
        return new Scratch(folder);
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        OPEN.remove(folder);
        deleteQuietly(folder);
    }

    /** Deletes a folder and all it holds; what cannot be deleted stays, as in the system's own temporary folder. */
    static void deleteQuietly(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // A child that is just ending may still write here; nothing of value is lost.
        }
    }
}
