package dev.antecedent.gate.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text files of the checkout that people write: no build output, no version control. */
final class SourceTree {

    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", ".vscode", "states");
    private static final List<String> TEXT = List.of(
            ".java", ".tla", ".cfg", ".md", ".xml", ".yaml", ".yml", ".json", ".css", ".properties", ".sh", ".clj");

    private SourceTree() {}

    /** The checkout. */
    static Path home() {
        return Path.of(System.getProperty("antecedent.home", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** All text files whose name ends so, in order. */
    static List<Path> files(String... endings) throws IOException {
        List<String> wanted = endings.length == 0 ? TEXT : List.of(endings);
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(home(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return SKIPPED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (wanted.stream().anyMatch(name::endsWith)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    /** A file's lines. */
    static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }
}
