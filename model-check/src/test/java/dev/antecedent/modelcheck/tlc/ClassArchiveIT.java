package dev.antecedent.modelcheck.tlc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ClassArchiveIT {

    private static final Path SPECS = Path.of("src/test/resources/specs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void aDamagedArchiveIsMadeAnew() throws IOException {
        String classPath = jars().asArgument();
        Path first = ClassArchive.foundOrMade(folder, "key", classPath).orElseThrow();
        assertThat(ClassArchive.foundOrMade(folder, "key", classPath)).contains(first);
        byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(first), (int) Files.size(first) / 2);
        Files.delete(first);
        Files.write(first, half);

        Path second = ClassArchive.foundOrMade(folder, "key", classPath).orElseThrow();

        assertThat(Files.size(second)).isGreaterThan(half.length);
        try (Stream<Path> archives =
                Files.list(folder).filter(file -> file.toString().endsWith(".jsa"))) {
            assertThat(archives).containsExactly(second);
        }
    }

    @Test
    void whereItCannotBeMadeThereIsNone() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");

        assertThat(ClassArchive.foundOrMade(noFolder, "key", jars().asArgument()))
                .isEqualTo(Optional.empty());
        assertThat(ClassArchive.foundOrMade(folder, "key", "nothing.jar")).isEqualTo(Optional.empty());
    }

    @Test
    void aClassPathWithFoldersHasNone() {
        assertThat(ClassArchive.options(List.of(folder), folder.toString())).isEmpty();
    }

    @Test
    void theResultIsTheSameWithAndWithout() throws Exception {
        TlcDistribution jars = jars();
        TlcJob job = TlcJob.of(
                SPECS.resolve("Counter/Counter.tla"),
                SPECS.resolve("Counter/ThreeIsReached.cfg"),
                List.of(),
                new Budget(100, 256, 60),
                Files.createDirectory(folder.resolve("scratch")));
        TlcDistribution folders = new TlcDistribution(
                Stream.concat(Stream.of(Files.createDirectory(folder.resolve("empty"))), jars.classPath().stream())
                        .toList());

        TlcReport with = new TlcRunner(jars).run(job, Progress.SILENT);
        TlcReport without = new TlcRunner(folders).run(job, Progress.SILENT);

        assertThat(ClassArchive.options(jars.classPath(), jars.asArgument())).isNotEmpty();
        assertThat(ClassArchive.options(folders.classPath(), folders.asArgument()))
                .isEmpty();
        assertThat(with.exitCode()).isEqualTo(without.exitCode());
        assertThat(states(with)).hasSize(3).isEqualTo(states(without));
    }

    private static List<String> states(TlcReport report) {
        return report.messages().stream()
                .filter(message -> message.code() == MessageCode.STATE)
                .map(ToolMessage::toString)
                .toList();
    }

    /** What the child runs, as jars: tests see our own classes in folders. */
    private TlcDistribution jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path entry : TlcDistribution.bundled().classPath()) {
            jars.add(Files.isDirectory(entry) ? jarOf(entry, folder.resolve("own" + jars.size() + ".jar")) : entry);
        }
        return new TlcDistribution(jars);
    }

    private static Path jarOf(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path content : walk.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(content).toString().replace('\\', '/')));
                Files.copy(content, out);
            }
        }
        return jar;
    }
}
