package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.hunt.Campaign;
import dev.antecedent.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of clocks, gossip and ledgers. */
class KitScenariosTest {

    private static SimulationScenario named(String name) {
        return Scenarios.named(name).orElseThrow();
    }

    private static RunPlan plan(String name, long seed) {
        return RunPlan.of(named(name), seed, named(name).defaults());
    }

    @ParameterizedTest
    @CsvSource({"clock-lossy, 40", "dag-gossip, 25"})
    void nothingIsViolatedAndEveryGoalIsReached(String name, long seeds) {
        Campaign campaign = Campaign.run(named(name), named(name).defaults(), 1, seeds);

        assertThat(campaign.found()).isEmpty();
        assertThat(campaign.unreached()).isEmpty();
        assertThat(campaign.runs()).isEqualTo(seeds);
    }

    /** By the specified state machine, which the scenario's processes do not use; TLC says the same of such traces. */
    @ParameterizedTest
    @ValueSource(strings = {"clock-lossy", "dag-gossip", "ledger-marker", "ledger-epoch", "ledger-local"})
    void tracesAreBehavioursOfTheSpecifiedProtocol(String name) {
        for (long seed = 1; seed <= 5; seed++) {
            Trace trace = plan(name, seed).withEvents(500).record().trace();

            assertThat(trace.steps()).hasSizeGreaterThan(5);
            assertThat(Replay.firstDisagreement(trace)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aClockThatRestartsWithoutItsDiskIsNoticedInTheTraceToo() {
        SimulationScenario erased = named("clock-erased");
        Trace trace = Campaign.run(erased, erased.defaults(), 1, 20)
                .found()
                .orElseThrow()
                .plan()
                .record()
                .trace();

        assertThat(Replay.firstDisagreement(trace)).hasValue(trace.steps().size());
    }

    @Test
    void aValidatorThatForgetsCountsAsACheater() {
        Outcome outcome = plan("dag-gossip", 1)
                .withSchedule(FaultSchedule.parse("crash 1 200..300 no-disk"))
                .record();

        assertThat(outcome.violation()).isEmpty();
        assertThat(outcome.trace().header().constants().toString()).contains("Cheater={\"b\"}");
    }
}
