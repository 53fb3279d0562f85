package dev.antecedent.gate.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.Golden;
import dev.antecedent.gate.launch.Antecedent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verbs on a foreign project, as a user sees them. */
final class ModelCommandIT {

    private static final Path BUFFER = Path.of("src/test/resources/projects/buffer");

    @TempDir
    private Path project = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheProject() throws IOException {
        try (Stream<Path> walk = Files.walk(BUFFER)) {
            for (Path file : walk.sorted().toList()) {
                Path target = project.resolve(BUFFER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void listShowsWhatIsExpected() throws IOException {
        assertThat(run("list")).isZero();
        Golden.holds("model-list.txt", out.toString());
    }

    @Test
    void explainShowsHowAViolationComesAbout() throws IOException {
        assertThat(run("explain", "BoundedBuffer", "PutsBlindly")).isZero();
        Golden.holds("model-explain.txt", out.toString());
    }

    @Test
    void aSecondCheckTakesTheStoredResultUntilAFileChanges() throws IOException {
        assertThat(run("check", "BoundedBuffer", "IsFilled")).isZero();
        assertThat(run("check", "BoundedBuffer", "IsFilled")).isZero();
        assertThat(out.toString().lines().filter(line -> line.endsWith("(stored result)")))
                .hasSize(1);

        replace("specs/BoundedBuffer/BoundedBuffer.tla", "====\n", "====\n\n");
        assertThat(run("check", "BoundedBuffer", "IsFilled")).isZero();
        assertThat(out.toString().lines().filter(line -> line.endsWith("(stored result)")))
                .hasSize(1);
    }

    @Test
    void aWrongPinIsOneAndABudgetTooSmallIsTwo() throws IOException {
        replace("specs/BoundedBuffer/manifest.yaml", "length: 4", "length: 5");
        assertThat(run("check", "BoundedBuffer", "PutsBlindly")).isEqualTo(1);
        assertThat(out.toString()).contains("length: expected 5, found 4");

        replace("specs/BoundedBuffer/manifest.yaml", "{states: 100,", "{states: 2,");
        assertThat(run("check", "BoundedBuffer", "BoundedBuffer")).isEqualTo(2);
        assertThat(out.toString()).contains("more than the budgeted 2 distinct states; raise budget.states");
    }

    @Test
    void unknownNamesAndBrokenSpecificationsAreThree() throws IOException {
        assertThat(run("check", "BoundedBufer")).isEqualTo(3);
        assertThat(run("check", "BoundedBuffer", "IsFiled")).isEqualTo(3);
        replace("specs/BoundedBuffer/BoundedBuffer.tla", "Init ==", "Init = =");
        assertThat(run("check", "BoundedBuffer", "BoundedBuffer")).isEqualTo(3);
        assertThat(err.toString())
                .contains("did you mean BoundedBuffer?")
                .contains("did you mean IsFilled?")
                .containsPattern("BoundedBuffer\\.tla:\\d+:\\d+: found");
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = project.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }

    private int run(String... arguments) {
        CommandLine line = Antecedent.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("model"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--project", project.toString()));
        return line.execute(all.toArray(String[]::new));
    }
}
