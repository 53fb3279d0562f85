package dev.antecedent.simulation.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Outcome;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.fault.FaultSchedule;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TriadScenariosTest {

    static Stream<SimulationScenario> scenarios() {
        return Stream.of(new TriadPartition(), new TriadCrash(), new TriadByzantine(), new TriadEquivocation());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void safeRulesKeepTheLeavesTogetherAndEveryGoalIsReached(SimulationScenario scenario) {
        Goals goals = Goals.none();
        for (long seed = 1; seed <= 60; seed++) {
            Outcome outcome = RunPlan.of(scenario, seed, scenario.defaults()).record();
            assertThat(outcome.violation()).as("seed %d", seed).isEmpty();
            assertThat(outcome.ending()).as("seed %d", seed).isEqualTo(Outcome.Ending.OVER);
            goals = goals.plus(outcome.goals());
        }
        assertThat(goals.reached().keySet()).containsAll(scenario.goals());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theSameSeedGivesTheSameBytes(SimulationScenario scenario) {
        assertThat(bytes(scenario, 42)).isEqualTo(bytes(scenario, 42)).isNotEqualTo(bytes(scenario, 43));
    }

    @Test
    void aMajorityOfTwoIsNotSafeAgainstOneLiar() {
        assertThat(violations("2")).isNotEmpty();
        assertThat(violations("2,2")).isNotEmpty();
    }

    @Test
    void threeOfThreeOnOneLevelIs() {
        assertThat(violations("3")).isEmpty();
        assertThat(violations("2,3")).isEmpty();
        assertThat(violations("3,2")).isEmpty();
    }

    /** Where a rule needs all leaves, one that is ahead by a ballot must not stay there for ever. */
    @Test
    void whatHasHealedIsLive() {
        SimulationScenario scenario = new TriadCrash();
        FaultSchedule schedule = FaultSchedule.parse("network delay 1..30; crash 5 453..1054 disk");
        for (long seed = 1; seed <= 80; seed++) {
            Outcome outcome = RunPlan.of(scenario, seed, scenario.defaults().with("theta", "3,3"))
                    .withSchedule(schedule)
                    .record();
            assertThat(outcome.ending()).as("seed %d", seed).isEqualTo(Outcome.Ending.OVER);
            assertThat(outcome.history().events()).noneMatch(event -> event.type() == EventType.INFO);
        }
    }

    @Test
    void realSignaturesDoTheSame() {
        SimulationScenario scenario = new TriadEquivocation();
        Outcome ideal = RunPlan.of(scenario, 5, scenario.defaults()).record();
        Outcome real = RunPlan.of(scenario, 5, scenario.defaults().with("signatures", "ed25519"))
                .record();
        assertThat(real.trace().steps()).isEqualTo(ideal.trace().steps());
        assertThat(real.traffic()).isEqualTo(ideal.traffic());
    }

    @Test
    void aFailureFreeDecisionTakesFiveMessagesForEachOtherLeaf() {
        SimulationScenario scenario = new TriadPartition();
        Outcome outcome = new RunPlan(
                        scenario,
                        1,
                        scenario.defaults().with("clients", "1").with("operations", "1"),
                        FaultSchedule.parse("network delay 1..1"),
                        1_000)
                .record();
        // Statuses and the decision take 6 (n-1); the client's request, its way to the proposer, and the answer, at
        // most 3.
        // The run ends with the answer: the last announcements may still be on their way, but they have been sent.
        assertThat(outcome.traffic().sent()).isBetween(6 * 8 + 2L, 6 * 8 + 3L);
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        SimulationScenario scenario = new TriadPartition();
        assertThatThrownBy(() -> RunPlan.of(scenario, 1, scenario.defaults().with("theta", "2,4")))
                .hasMessage("theta: found \"4\", wanted 2 to 3");
        assertThatThrownBy(() -> RunPlan.of(scenario, 1, scenario.defaults().with("theta", "")))
                .hasMessageContaining("theta");
    }

    private static List<Long> violations(String theta) {
        SimulationScenario scenario = new TriadEquivocation();
        return LongStream.rangeClosed(1, 60)
                .filter(seed -> RunPlan.of(scenario, seed, scenario.defaults().with("theta", theta))
                        .record()
                        .violation()
                        .filter(violation -> violation.property().equals("Agreement"))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static String bytes(SimulationScenario scenario, long seed) {
        Outcome outcome = RunPlan.of(scenario, seed, scenario.defaults()).record();
        return outcome.trace().toString() + HistoryWriter.text(outcome.history());
    }
}
