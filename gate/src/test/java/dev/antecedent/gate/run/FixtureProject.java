package dev.antecedent.gate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the bounded buffer, somebody else's small project, to be broken in one place. */
public final class FixtureProject {

    private static final Path BUFFER = Path.of("src/test/resources/projects/buffer");
    private static final Path SPEC = Path.of("specs/BoundedBuffer");

    private final Path folder;

    private FixtureProject(Path folder) {
        this.folder = folder;
    }

    /** A copy in a folder that exists. */
    public static FixtureProject in(Path folder) throws IOException {
        copy(BUFFER, folder);
        return new FixtureProject(folder);
    }

    /** Copies all files below a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }
    }

    /** The project's folder. */
    public Path folder() {
        return folder;
    }

    /** A file of the specification. */
    public Path file(String name) {
        return folder.resolve(SPEC).resolve(name);
    }

    /** Replaces the first of a text in a file of the specification, which must be there. */
    public FixtureProject replace(String name, String old, String text) throws IOException {
        String content = Files.readString(file(name));
        assertThat(content).contains(old);
        int at = content.indexOf(old);
        Files.writeString(file(name), content.substring(0, at) + text + content.substring(at + old.length()));
        return this;
    }
}
