package dev.antecedent.gate.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.launch.Invocation;
import dev.antecedent.gate.run.FixtureProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init} on a project that has never heard of the kit. */
final class InitIT {

    @TempDir
    private Path folder;

    private FixtureProject project;

    @BeforeEach
    void forgetTheManifest() throws IOException {
        project = FixtureProject.in(folder.toRealPath());
        Files.delete(project.file("manifest.yaml"));
    }

    @Test
    void whatInitWritesPassesTheGateAndIsNeverOverwritten() throws IOException {
        Invocation init = Invocation.of("init", project.folder().toString());

        assertThat(init.err()).isEmpty();
        assertThat(init.status()).isZero();
        assertThat(init.out())
                .contains(
                        "BoundedBuffer.cfg: holds, 7 distinct states",
                        "IsFilled.cfg: violates NeverFull",
                        "NeedNotDrain.cfg: violates EmptyAtLast",
                        "mutants/PutsBlindly.cfg: violates NeverOverfull",
                        "specs/BoundedBuffer/manifest.yaml: written; review it");
        Invocation gate = Invocation.of("gate", "--project", project.folder().toString());
        assertThat(gate.out()).contains("Everything is as expected: 3 models, 1 mutant.");
        assertThat(gate.status()).isZero();

        String written = Files.readString(project.file("manifest.yaml"));
        Invocation again = Invocation.of("init", project.folder().toString());
        assertThat(again.out()).contains("exists, left as it is");
        assertThat(Files.readString(project.file("manifest.yaml"))).isEqualTo(written);
    }

    @Test
    void whatIsUndecidedIsListedAsSuch() throws IOException {
        Invocation init =
                Invocation.of("init", "--states", "2", project.folder().toString());

        assertThat(init.status()).isEqualTo(2);
        assertThat(Files.readString(project.file("manifest.yaml")))
                .contains("shows: Undecided when first tried", "profile: full");
    }

    @Test
    void aFolderWithoutConfigsIsUnusable() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Invocation init = Invocation.of("init", empty.toString());

        assertThat(init.status()).isEqualTo(3);
        assertThat(init.err()).contains("no TLC config");
        assertThat(empty).isEmptyDirectory();
    }
}
