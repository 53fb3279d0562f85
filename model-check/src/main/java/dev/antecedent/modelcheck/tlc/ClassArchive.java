package dev.antecedent.modelcheck.tlc;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The child's classes as the JVM keeps them, parsed and verified once and then mapped by every child (class data
 * sharing). Half of what a run of a few states costs is loading classes.
 *
 * <p>Nothing depends on it but time: an archive that is missing, cannot be written, or does not fit the JVM and its class
 * path is not used, and the JVM is told to be silent about that. It is made by a run of its own, whose output nobody
 * reads, and takes its place by being renamed, so that no child ever sees half of one.
 */
final class ClassArchive {

    private static final String MODULE = "ClassArchive";
    private static final String ENDING = ".jsa";
    private static final int KEPT = 4;
    private static final long SECONDS_MAX = 60;

    /** One answer for each class path and as long as this JVM lives: what could not be made once is not tried again. */
    private static final Map<String, Optional<Path>> ARCHIVES = new ConcurrentHashMap<>();

    private ClassArchive() {}

    /** The JVM options by which a child with this class path uses the archive; none where there cannot be one. */
    static List<String> options(List<Path> classPath, String classPathArgument) {
        String home = System.getProperty("antecedent.home");
        // The JVM archives classes of jars only; a build that has not packaged yet has folders.
        if (home == null || !classPath.stream().allMatch(Files::isRegularFile)) {
            return List.of();
        }
        Path folder = Path.of(home, "target", "class-archives").toAbsolutePath().normalize();
        return key(classPath)
                .flatMap(name -> ARCHIVES.computeIfAbsent(name, key -> foundOrMade(folder, key, classPathArgument)))
                .map(file -> List.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=" + file))
                .orElse(List.of());
    }

    /** What the JVM itself compares before it uses an archive: its own version, and each jar's place, size and time. */
    private static Optional<String> key(List<Path> classPath) {
        StringBuilder text = new StringBuilder(System.getProperty("java.home") + "\n" + Runtime.version() + "\n");
        try {
            for (Path jar : classPath) {
                text.append(jar).append('\n').append(Files.size(jar)).append('\n');
                text.append(Files.getLastModifiedTime(jar)).append('\n');
            }
            return Optional.of(digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The archive with this key in the folder, made if it is not there or damaged; none where that cannot be done. */
    static Optional<Path> foundOrMade(Path folder, String key, String classPathArgument) {
        try (Scratch scratch = Scratch.create()) {
            Files.createDirectories(folder);
            Optional<Path> found = found(folder, key);
            if (found.isPresent()) {
                return found;
            }
            Path made = folder.resolve(key + "." + ProcessHandle.current().pid() + ".part");
            try {
                if (!train(scratch.folder(), made, classPathArgument) || !Files.isRegularFile(made)) {
                    return Optional.empty();
                }
                Path archive = folder.resolve(key + "-" + digest(Files.readAllBytes(made)) + ENDING);
                Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
                removeOldest(folder);
                return Optional.of(archive);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Path> found(Path folder, String key) throws IOException {
        for (Path file : archives(folder)) {
            String name = file.getFileName().toString();
            if (name.startsWith(key + "-")) {
                if (name.equals(key + "-" + digest(Files.readAllBytes(file)) + ENDING)) {
                    return Optional.of(file);
                }
                Files.deleteIfExists(file);
            }
        }
        return Optional.empty();
    }

    /** Runs TLC once; the JVM writes the classes that it has loaded down when it ends. */
    private static boolean train(Path scratch, Path made, String classPathArgument)
            throws IOException, InterruptedException {
        copy(MODULE + ".tla", scratch);
        copy(MODULE + ".cfg", scratch);
        Path metadata = Files.createDirectory(scratch.resolve("states"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-Xss16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + made, "-Djava.io.tmpdir=" + scratch));
        command.addAll(List.of("-cp", classPathArgument, TlcChild.class.getName(), "-metadir", metadata.toString()));
        command.addAll(List.of("-tool", "-workers", "1", "-coverage", "1", "-lncheck", "final"));
        command.addAll(List.of("-config", MODULE + ".cfg", MODULE + ".tla"));
        Process process = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ChildProcesses.started(process);
        try {
            return process.waitFor(SECONDS_MAX, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            ChildProcesses.end(process);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = ClassArchive.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the training module " + name + " is not on the class path");
            }
            Files.copy(in, folder.resolve(name));
        }
    }

    /** Every build makes an archive of its own; a child that still maps an old one keeps it. */
    private static void removeOldest(Path folder) throws IOException {
        List<Path> newestFirst = archives(folder);
        for (Path file : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
            Files.deleteIfExists(file);
        }
    }

    /** The archives, the newest first. */
    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(ClassArchive::modified).reversed())
                    .toList();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // Somebody else has just removed it.
            return FileTime.fromMillis(0);
        }
    }
}
