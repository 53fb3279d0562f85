package dev.antecedent.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {

    private static final String GOOD = """
            specification: Lift
            summary: A lift.
            uses: [Door]
            actions:
              Move: {floor: Floors, fast: BOOLEAN}
              Stop: {}
            models:
              - name: Small
                shows: It moves.
                claims: [L-1]
                expect: pass
                states: 10
                depth: 3
                scope: two floors
                budget: {states: 100}
              - name: Stuck
                module: mutants/Stuck.tla
                config: mutants/Stuck.cfg
                shows: It gets stuck.
                profile: full
                expect: violates Moves
                length: 4
                scope: three floors
                budget: {states: 1_000, heap: 256, seconds: 10}
                mutant: L1
                witnesses: [Moves]
                simulate: {behaviours: 10, depth: 5, seed: 7}
            traces:
              - file: lift.ndjson
                rejected: 3
              - record: {implementation: Lift, seed: 1, events: 20}
                profile: full
            """;

    @TempDir
    Path folder;

    @Test
    void everythingIsRead() throws IOException {
        Manifest manifest = read(GOOD);

        assertThat(manifest.specification()).isEqualTo("Lift");
        assertThat(manifest.uses()).containsExactly("Door");
        assertThat(manifest.actions())
                .containsEntry("Move", Map.of("floor", "Floors", "fast", "BOOLEAN"))
                .containsEntry("Stop", Map.of());
        ModelEntry small = manifest.models().get(0);
        assertThat(small.module()).isEqualTo("Small.tla");
        assertThat(small.config()).isEqualTo("Small.cfg");
        assertThat(small.profile()).isEqualTo(Profile.QUICK);
        assertThat(small.expect()).isEqualTo(new Expectation.Passes(OptionalLong.of(10), OptionalInt.of(3)));
        assertThat(small.budget()).isEqualTo(new Budget(100, 512, 120));
        assertThat(small.workers()).isEqualTo(1);
        ModelEntry stuck = manifest.models().get(1);
        assertThat(stuck.profile()).isEqualTo(Profile.FULL);
        assertThat(stuck.expect()).isEqualTo(new Expectation.Violates("Moves", OptionalInt.of(4)));
        assertThat(stuck.budget()).isEqualTo(new Budget(1000, 256, 10));
        assertThat(stuck.simulation()).contains(new ModelEntry.Simulation(10, 5, 7));
        assertThat(manifest.traces())
                .containsExactly(
                        new Manifest.TraceEntry(
                                Optional.of("lift.ndjson"), Optional.empty(), Optional.of(3), Profile.QUICK),
                        new Manifest.TraceEntry(
                                Optional.empty(),
                                Optional.of(new Manifest.Recording("Lift", 1, 20)),
                                Optional.empty(),
                                Profile.FULL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary: A lift.       | sumary: A lift.          | :2:1: found the key "sumary", wanted one of
            summary: A lift.       | sumary: A lift.          | did you mean summary?
            expect: pass           | expect: passes           | :11:13: found "passes" for expect, wanted pass, violates
            expect: violates Moves | expect: violates         | :21:13: found "violates" for expect
            states: 10             | states: ten              | :12:13: found "ten" for states, wanted a whole number
            depth: 3               | length: 3                | :13:5: found length beside expect: pass
            claims: [L-1]          | mutant: L1               | :10:5: found mutant beside expect: pass
            claims: [L-1]          | witnesses: [Moves]       | :10:5: found witnesses beside expect: pass
            length: 4              | states: 4                | :22:5: found states beside expect: violates Moves
            name: Stuck            | name: Small              | :16:5: found the model Small twice
            profile: full          | profile: fast            | found "fast" for profile, wanted quick or full
            scope: two floors      | depth: 4                 | found the key "depth" twice
            scope: two floors      | workers: 2               | wanted also scope
            {states: 100}          | {heap: 100}              | found no states, wanted how many distinct states
            {states: 100}          | 100                      | found "100", wanted a budget (a mapping)
            claims: [L-1]          | claims: L-1              | found "L-1" for claims, wanted a list
            uses: [Door]           | uses: [[Door]]           | found a list in uses, wanted a text
            file: lift.ndjson      | rejected: 2              | wanted it once
            Stop: {}               | Stop: 5                  | found no parameters for Stop
            fast: BOOLEAN          | fast: {}                 | found no domain for Move's fast
            summary: A lift.       | summary: 'A lift         | found no YAML
            """)
    void everyTypoIsRefusedWithItsPlace(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("manifest.yaml:")
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyFileIsNoManifest() {
        assertThatThrownBy(() -> read("")).hasMessageContaining(":1:1: found nothing, wanted a YAML document");
        assertThatThrownBy(() -> read("- a\n")).hasMessageContaining("found a list, wanted a manifest");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ManifestReader.read(folder.resolve("none.yaml")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("none.yaml: cannot be read");
    }

    @Test
    void configsAndEntriesMustMatch() throws IOException {
        Path spec = folder.resolve("specs/Lift");
        Files.createDirectories(spec.resolve("mutants"));
        Files.writeString(spec.resolve("manifest.yaml"), GOOD);
        for (String file : List.of("Small.tla", "Small.cfg", "Extra.cfg", "mutants/Stuck.cfg")) {
            Files.writeString(spec.resolve(file), "");
        }
        Path other = Files.createDirectories(folder.resolve("specs/Other"));
        Files.writeString(other.resolve("Other.cfg"), "");
        Files.createDirectories(folder.resolve("specs/lib"));

        List<Finding> findings = Project.open(folder).mismatches();

        assertThat(findings)
                .extracting(finding -> finding.problem().toString())
                .satisfiesExactly(
                        surplus -> assertThat(surplus)
                                .contains("manifest.yaml:16:5: found the model Stuck with mutants/Stuck.tla"),
                        missing -> assertThat(missing).contains("Extra.cfg: found a config that no entry"),
                        folderOnly -> assertThat(folderOnly).contains("Other: found 1 config(s) and no manifest.yaml"));
    }

    @Test
    void aFolderWithoutManifestsIsNoProject() {
        assertThatThrownBy(() -> Project.open(folder))
                .hasMessageContaining("found no spec folder with a manifest.yaml");
        assertThatThrownBy(() -> Project.open(folder.resolve("none"))).hasMessageContaining("found no such folder");
    }

    private Manifest read(String text) throws IOException {
        Path file = folder.resolve("manifest.yaml");
        Files.writeString(file, text);
        return ManifestReader.read(file);
    }
}
