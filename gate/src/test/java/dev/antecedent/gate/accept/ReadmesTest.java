package dev.antecedent.gate.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.run.FixtureProject;
import dev.antecedent.modelcheck.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in the READMEs are those of the manifests. */
final class ReadmesTest {

    private static final String MARKED = "# Buffer\n\n<!-- models -->\n<!-- /models -->\n\nThe end.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theTablesOfThisProjectAreUpToDate() {
        assertThat(Readmes.stale(Project.open(Path.of(".."))))
                .as("run ./antecedent model list --readme")
                .isEmpty();
    }

    @Test
    void everySpecificationOfThisProjectHasATable() throws IOException {
        for (var spec : Project.open(Path.of("..")).specs()) {
            assertThat(Files.readString(spec.file("README.md")))
                    .as(spec.name())
                    .contains("<!-- models -->", "| model | what it shows |");
        }
    }

    @Test
    void aStaleTableIsNoticedAndReplacedAndNothingElse() throws IOException {
        FixtureProject buffer = FixtureProject.in(folder);
        Path readme = buffer.file("README.md");
        Files.writeString(readme, MARKED);
        Project project = Project.open(folder);
        assertThat(Readmes.stale(project)).containsOnlyKeys(readme);
        assertThat(Readmes.update(project)).containsExactly(readme);
        assertThat(Files.readString(readme))
                .startsWith("# Buffer\n\n<!-- models -->\n| model | what it shows |")
                .contains("| mutant | what is broken | killed by | steps |")
                .endsWith("|\n<!-- /models -->\n\nThe end.\n");
        assertThat(Readmes.stale(project)).isEmpty();
        Files.writeString(readme, Files.readString(readme).replaceFirst("\\d", "9"));
        assertThat(Readmes.stale(project)).containsOnlyKeys(readme);
    }

    @Test
    void aReadmeWithoutMarksIsItsAuthors() throws IOException {
        FixtureProject buffer = FixtureProject.in(folder);
        Files.writeString(buffer.file("README.md"), "# Buffer\n");
        assertThat(Readmes.stale(Project.open(folder))).isEmpty();
        assertThat(Readmes.updated("<!-- /models --> <!-- models -->", "x")).isEmpty();
    }
}
