package dev.antecedent.simulation.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Outcome;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.snapshot.file.GlobalSnapshot;
import dev.antecedent.trace.Call;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LedgerScenariosTest {

    static Stream<SimulationScenario> right() {
        return Stream.of(new LedgerMarker(), new LedgerEpoch());
    }

    static Stream<SimulationScenario> all() {
        return Stream.concat(right(), Stream.of(new LedgerLocal()));
    }

    private static Outcome run(SimulationScenario scenario, long seed) {
        return RunPlan.of(scenario, seed, scenario.defaults()).record();
    }

    private static Set<String> violations(SimulationScenario scenario) {
        Set<String> violations = new TreeSet<>();
        LongStream.rangeClosed(1, 100)
                .forEach(seed ->
                        run(scenario, seed).violation().map(Violation::property).ifPresent(violations::add));
        return violations;
    }

    @ParameterizedTest
    @MethodSource("right")
    void everySnapshotHoldsAllTheMoneyAndEveryGoalIsReached(SimulationScenario scenario) {
        Goals goals = Goals.none();
        for (long seed = 1; seed <= 60; seed++) {
            Outcome outcome = run(scenario, seed);
            assertThat(outcome.violation()).as("seed %d", seed).isEmpty();
            assertThat(outcome.ending()).as("seed %d", seed).isEqualTo(Outcome.Ending.OVER);
            goals = goals.plus(outcome.goals());
        }
        assertThat(goals.reached().keySet()).containsAll(scenario.goals());
    }

    @Test
    void statesThatShardsWriteDownWhenTheyLikeDoNot() {
        assertThat(violations(new LedgerLocal())).contains(SnapshotJudge.CONSERVATION);
    }

    /** Markers mean nothing where messages overtake them. */
    @Test
    void markersNeedLinksThatKeepTheOrder() {
        assertThat(violations(new OvertakenMarkers()))
                .contains(SnapshotJudge.CONSERVATION)
                .isSubsetOf(
                        Set.of(SnapshotJudge.CONSERVATION, SnapshotJudge.CONSISTENT_CUT, SnapshotJudge.CHANNEL_STATE));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameSeedGivesTheSameRun(SimulationScenario scenario) {
        assertThat(run(scenario, 42).trace()).isEqualTo(run(scenario, 42).trace());
        assertThat(run(scenario, 42).trace()).isNotEqualTo(run(scenario, 43).trace());
    }

    @Test
    void everySnapshotCanBeTheOneThatIsTraced() {
        SimulationScenario scenario = new LedgerMarker();
        for (String snapshot : new String[] {"1", "2", "3"}) {
            Outcome outcome = RunPlan.of(scenario, 9, scenario.defaults().with("snapshot", snapshot))
                    .record();
            assertThat(outcome.trace().steps())
                    .as(snapshot)
                    .anyMatch(step -> step.call().action().equals("Start"));
        }
    }

    @Test
    void aViolationSaysWhichSnapshotAndWhereTheMoneyIs() {
        SimulationScenario scenario = new LedgerLocal();
        Outcome outcome = RunPlan.of(
                        scenario, 1, scenario.defaults().with("accounts", "1").with("interval", "2"))
                .withSchedule(FaultSchedule.parse("network delay 1..1"))
                .record();

        assertThat(outcome.violation())
                .contains(new Violation(
                        SnapshotJudge.CONSERVATION,
                        "snapshot 3 holds 296 of 300: p0 100, p1 96, p2 100 and in the channels nothing; in flight across"
                                + " the cut: 4 from p1/a0 to p0/a0; received before it and sent after: nothing",
                        java.util.Map.of("snapshot", "3")));
        assertThat(outcome.trace().steps())
                .extracting(step -> step.call().action())
                .contains("Transfer");
    }

    @Test
    void completeSnapshotsAreKeptWithTheirVectors() {
        List<GlobalSnapshot> snapshots = run(new LedgerEpoch(), 7).snapshots();

        assertThat(snapshots).hasSize(3).allSatisfy(snapshot -> {
            assertThat(snapshot.missing()).isZero();
            assertThat(snapshot.supply()).isEqualTo(600);
        });
        assertThat(snapshots).anyMatch(snapshot -> !snapshot.inTransit().isEmpty());
        assertThat(run(new LedgerLocal(), 1).snapshots().get(0).missing()).isEqualTo(14);
    }

    @Test
    void aShardCannotDoWithoutItsDisk() {
        SimulationScenario scenario = new LedgerEpoch();
        RunPlan plan = RunPlan.of(scenario, 1, scenario.defaults())
                .withSchedule(FaultSchedule.parse("network delay 1..3; crash 1 20..40 no-disk"));

        assertThatThrownBy(plan::record)
                .hasMessageContaining("crash 1 20..40 no-disk")
                .hasMessageContaining("without it its money is gone");
    }

    @Test
    void insideTransfersAreEventsOnlyForThePublishedAlgorithm() {
        assertThat(run(new LedgerLocal(), 3).trace().steps())
                .extracting(step -> step.call())
                .extracting(Call::action)
                .contains("Local");
    }
}
