package dev.antecedent.gate.simulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimulationIndexTest {

    private static final String ENTRY = """
            {"scenario":"s","options":{"theta":"2,3"},"seeds":7,"profile":"full","expect":"violates Agreement","shows":"x"}""";

    @TempDir
    private Path folder;

    @Test
    void anEntryHasAScenarioWithOptionsAndWhatMustComeOfIt() throws IOException {
        assertThat(read("{\"simulations\":[" + ENTRY + "]}"))
                .containsExactly(new SimulationEntry(
                        "s", new TreeMap<>(Map.of("theta", "2,3")), 7, Profile.FULL, Optional.of("Agreement"), "x"));
        assertThat(read("{\"simulations\":[" + ENTRY + "]}").get(0).name()).isEqualTo("s theta=2,3");
        assertThat(read("{\"simulations\":[" + ENTRY.replace("violates Agreement", "pass") + "]}")
                        .get(0)
                        .violated())
                .isEmpty();
    }

    @Test
    void indexesLieInTheProjectAndInItsFolders() throws IOException {
        assertThat(ProjectSimulations.of(folder)).isEmpty();
        for (String place : List.of("simulations", "traces/simulations")) {
            Path index = Files.createDirectories(folder.resolve(place)).resolve("index.json");
            Files.writeString(index, "{\"simulations\":[" + ENTRY + "]}");
        }
        assertThat(ProjectSimulations.of(folder)).hasSize(2);
    }

    @Test
    void thisProjectsIndexIsWellFormed() throws IOException {
        assertThat(ProjectSimulations.of(Path.of(".."))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `[]`                                                | 1:1: found [; wanted {"simulations":[...]}
                    `{"simulation":[]}`                                 | 1:2: found simulation; wanted "simulations"
                    `{"simulations":[]} x`                              | 1:20: no JSON:
                    `{"simulations":[]} []`                             | 1:20: found [; wanted the end of the file
                    `{"simulations":[`                                  | no JSON:
                    `{"simulations":[3]}`                               | 1:17: found 3; wanted an object for a simulation
                    `{"simulations":[{"seeds":0}]}`                     | 1:26: found 0; wanted a number of seeds, 1 to
                    `{"simulations":[{"expect":"fails"}]}`              | found fails; wanted "pass" or "violates Property"
                    `{"simulations":[{"profile":"slow"}]}`              | found slow; wanted "quick" or "full"
                    `{"simulations":[{"options":3}]}`                   | found 3; wanted an object of options
                    `{"simulations":[{"seed":3}]}`                      | found seed, wanted scenario, options, seeds
                    `{"simulations":[{"scenario":"s"}]}`                | without all of scenario, seeds, profile
                    """)
    void whatIsWrongIsSaidWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("index.json")
                .hasMessageContaining(message);
    }

    @Test
    void aSimulationIsListedOnce() {
        assertThatThrownBy(() -> read("{\"simulations\":[" + ENTRY + ",\n" + ENTRY + "]}"))
                .hasMessageContaining(":2:")
                .hasMessageContaining("found s theta=2,3 twice");
    }

    private List<SimulationEntry> read(String text) throws IOException {
        return SimulationIndex.read(Files.writeString(folder.resolve("index.json"), text));
    }
}
