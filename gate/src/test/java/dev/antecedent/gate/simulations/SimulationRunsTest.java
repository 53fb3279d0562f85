package dev.antecedent.gate.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.modelcheck.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the gate makes of runs: every way to be wrong is noticed. */
final class SimulationRunsTest {

    @Test
    void runsThatViolateNothingAndReachEverythingAreAsExpected() {
        SimulationResult result = SimulationRuns.of(entry("clock-lossy", Map.of(), 40, ""));

        assertThat(result.standing()).as(result.sentence()).isEqualTo(Standing.AS_EXPECTED);
        assertThat(result.runs()).isEqualTo(40);
        assertThat(result.goals()).isNotEmpty().doesNotContainValue(0L);
        assertThat(result.explanation()).isEmpty();
        assertThat(SimulationRuns.of(entry("clock-lossy", Map.of(), 40, ""))).isEqualTo(result);
    }

    @Test
    void aViolationIsFoundWithItsRun() {
        SimulationResult found = SimulationRuns.of(entry("clock-erased", Map.of(), 200, ""));
        String property = found.verdict().replaceFirst("violated: ", "");

        assertThat(found.standing()).isEqualTo(Standing.UNEXPECTED);
        assertThat(found.sentence()).startsWith("violated: ").endsWith("; expected holds");
        assertThat(found.explanation()).hasSize(2);
        assertThat(found.explanation().get(1)).startsWith("./antecedent simulate --scenario clock-erased --seed ");
        assertThat(SimulationRuns.of(entry("clock-erased", Map.of(), 200, property)))
                .returns(Standing.AS_EXPECTED, SimulationResult::standing);
        assertThat(SimulationRuns.of(entry("clock-erased", Map.of(), 200, "Another")))
                .returns(Standing.UNEXPECTED, SimulationResult::standing);
    }

    @Test
    void runsThatDoNotViolateWhatTheyMustAreNot() {
        assertThat(SimulationRuns.of(entry("clock-lossy", Map.of(), 5, "Agreement")))
                .returns(Standing.UNEXPECTED, SimulationResult::standing)
                .extracting(SimulationResult::sentence)
                .asString()
                .startsWith("holds in 5 run(s)")
                .endsWith("; expected violated: Agreement");
    }

    @Test
    void runsInWhichSomethingNeverHappenedShowNothing() {
        assertThat(SimulationRuns.of(entry("triad-byzantine", Map.of(), 1, "")))
                .returns(Standing.UNEXPECTED, SimulationResult::standing)
                .extracting(SimulationResult::sentence)
                .asString()
                .contains("never reached, so that nothing is shown about it: ");
    }

    @Test
    void whatDoesNotExistIsUnusable() {
        assertThat(SimulationRuns.of(entry("no-such", Map.of(), 1, "")))
                .returns(Standing.UNUSABLE, SimulationResult::standing)
                .extracting(SimulationResult::sentence)
                .asString()
                .startsWith("found scenario no-such, wanted one of ");
        assertThat(SimulationRuns.of(entry("clock-lossy", Map.of("colour", "red"), 1, "")))
                .returns(Standing.UNUSABLE, SimulationResult::standing)
                .extracting(SimulationResult::sentence)
                .asString()
                .startsWith("found option colour");
    }

    private static SimulationEntry entry(String scenario, Map<String, String> options, long seeds, String violated) {
        return new SimulationEntry(
                scenario,
                new TreeMap<>(options),
                seeds,
                Profile.QUICK,
                violated.isEmpty() ? Optional.empty() : Optional.of(violated),
                "It is shown.");
    }
}
