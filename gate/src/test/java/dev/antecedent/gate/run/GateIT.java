package dev.antecedent.gate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate's exit codes, each shown by a project with one thing wrong. */
final class GateIT {

    private static final String CACHE = "target/gate/cache";

    /** The project as it is, checked once: what a test leaves unchanged need not be checked again. */
    @TempDir
    private static Path checked;

    @TempDir
    private Path folder;

    private FixtureProject project;

    @BeforeAll
    static void check() throws IOException {
        FixtureProject.in(checked.toRealPath());
        Invocation.of("gate", "--project", checked.toString());
    }

    @BeforeEach
    void copy() throws IOException {
        project = FixtureProject.in(folder.toRealPath());
        FixtureProject.copy(checked.resolve(CACHE), project.folder().resolve(CACHE));
    }

    private Invocation gate(String... further) {
        String[] arguments = new String[further.length + 3];
        arguments[0] = "gate";
        arguments[1] = "--project";
        arguments[2] = project.folder().toString();
        System.arraycopy(further, 0, arguments, 3, further.length);
        return Invocation.of(arguments);
    }

    private String results() throws IOException {
        String json = Files.readString(project.folder().resolve("target/gate/results.json"));
        return json.substring(0, json.indexOf("\n  \"run\" :"));
    }

    @Test
    void aSecondRunReusesEverythingAndSaysTheSame() throws IOException {
        Invocation first = gate("--no-cache");
        String firstResults = results();
        Invocation second = gate();

        assertThat(first.out()).contains("Everything is as expected: 3 models, 1 mutant.");
        assertThat(first.status()).isZero();
        assertThat(second.out()).contains("Reused 4 of 4 results");
        assertThat(first.out()).doesNotContain("Reused");
        assertThat(results()).isEqualTo(firstResults);
    }

    @Test
    void aWrongPinnedCountIsOneAndCanBeAccepted() throws IOException {
        project.replace("manifest.yaml", "states: 7 ", "states: 8 ").replace("manifest.yaml", "    depth: 3\n", "");

        Invocation wrong = gate();
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains("expected 8, found 7", "specs/BoundedBuffer/manifest.yaml:8:");

        Invocation accepted = gate("--accept", "the \"old\" count was a slip");
        assertThat(accepted.out()).contains("BoundedBuffer: states 8 -> 7", "BoundedBuffer: depth unpinned -> 3");
        assertThat(accepted.status()).isZero();
        assertThat(Files.readString(project.file("manifest.yaml")))
                .contains(
                        "    expect: pass\n    states: 7   # 1 + 2 + 4\n    depth: 3\n    scope: 2 items",
                        "# The buffer as it should be.",
                        "accepted:\n  - \"BoundedBuffer: states 8 -> 7: the \\\"old\\\" count was a slip\"\n")
                .startsWith("specification: BoundedBuffer\n");
        assertThat(gate().status()).isZero();
    }

    @Test
    void aSurvivingMutantIsOneAndIsNeverAccepted() throws IOException {
        project.replace("mutants/PutsBlindly.tla", "Capacity + 1", "Capacity");
        String manifest = Files.readString(project.file("manifest.yaml"));

        Invocation run = gate("--accept", "please");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("the mutant survives", "Nothing is accepted: a verdict has changed");
        assertThat(Files.readString(project.file("manifest.yaml"))).isEqualTo(manifest);
    }

    @Test
    void aMutantThatIsExpectedToSurviveIsOne() throws IOException {
        project.replace("mutants/PutsBlindly.tla", "Capacity + 1", "Capacity");
        project.replace("manifest.yaml", "expect: violates NeverOverfull\n    length: 4", "expect: pass");
        project.replace("manifest.yaml", "    mutant: B1", "");

        Invocation run = gate("--accept", "the counts");

        assertThat(run.out()).contains("the mutant survives, and is expected to");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aBudgetThatIsTooSmallIsTwo() throws IOException {
        project.replace("manifest.yaml", "budget: {states: 100,", "budget: {states: 2,");

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("? BoundedBuffer/BoundedBuffer").containsIgnoringCase("budget");
        assertThat(gate().out()).contains("Reused 3 of 4 results");
    }

    @Test
    void aWrongVectorIsOneAndAMalformedOneIsThree() throws IOException {
        Path suite = Files.createDirectories(project.folder().resolve("vectors/mine"));
        String right = Files.readString(Path.of("../traces/vectors/forkless-cause/trap-tie-votes-no-1.json"));
        Files.writeString(suite.resolve("a.json"), right);
        assertThat(gate().out()).contains("1 suite of vectors", "vectors/mine");
        assertThat(gate().out()).contains("Reused 5 of 5 results");

        Files.writeString(suite.resolve("a.json"), right.replaceFirst("\"quorum\": \\d+", "\"quorum\": 3"));
        Invocation wrong = gate();
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains("vectors/mine: 1 vector: 0 agree, 1 differ", "differs  a.json: quorum");

        Files.writeString(suite.resolve("a.json"), "{}");
        Invocation malformed = gate();
        assertThat(malformed.status()).isEqualTo(3);
        assertThat(malformed.out()).contains("vectors/mine/a.json:1:1: found an object without \"format\"");
    }

    @Test
    void aBrokenSpecificationIsThree() throws IOException {
        project.replace("BoundedBuffer.tla", "buffer' = Tail(buffer)", "buffer' = = Tail(buffer)");

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("specs/BoundedBuffer/BoundedBuffer.tla:17:");
    }

    @Test
    void aConfigWithAnUnknownConstantIsThree() throws IOException {
        project.replace("BoundedBuffer.cfg", "Capacity = 2", "Capacity = 2\n    Size = 3");

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("specs/BoundedBuffer/BoundedBuffer.cfg:3:", "Size");
    }

    @Test
    void aTypoInAManifestIsThreeWithItsPlace() throws IOException {
        project.replace("manifest.yaml", "states: 7 ", "stats: 7 ");

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("manifest.yaml:12:", "stats", "states");
    }

    @Test
    void aConfigWithoutAnEntryIsOne() throws IOException {
        Files.copy(project.file("BoundedBuffer.cfg"), project.file("Forgotten.cfg"));

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("specs/BoundedBuffer/Forgotten.cfg", "add an entry or delete the config");
    }

    @Test
    void anEntryWithoutItsConfigIsOne() throws IOException {
        Files.delete(project.file("IsFilled.cfg"));

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("IsFilled.cfg", "add the file or delete the entry");
    }

    @Test
    void anActionThatIsNeverTakenIsOne() throws IOException {
        project.replace("BoundedBuffer.tla", "    /\\ Len(buffer) > 0", "    /\\ Len(buffer) > Capacity");

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Take", "dead action/");
    }

    @Test
    void aPropertyThatSaysNothingIsOne() throws IOException {
        project.replace("BoundedBuffer.tla", "Len(buffer) = Capacity =>", "Len(buffer) = Capacity + 1 =>");

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("AFullBufferHasAFirst", "vacuous property/");
    }

    @Test
    void aProjectWithoutManifestsIsThree() throws IOException {
        Files.delete(project.file("manifest.yaml"));

        Invocation run = gate();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("antecedent init");
    }
}
