package dev.antecedent.protocol.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.simulation.Recording;
import dev.antecedent.simulation.Scenario;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one node records while several gossip. */
final class GossipTest {

    private static Trace trace(long seed, long events) {
        CausalityIndexFactory factory = new CausalityIndexFactory();
        Map<String, Value> constants = factory.constants(4);
        return Recording.of(factory.create(constants), constants, Scenario.usual(seed, events))
                .orElseThrow();
    }

    private static boolean forks(TraceStep step) {
        return String.valueOf(step.observed().variables().get("highestBefore")).contains("Forked");
    }

    @Test
    void aRunIsRecordedWithExactlyTheStepsWanted() {
        assertThat(trace(1, 40).steps()).hasSize(40);
        assertThat(trace(1, 40)).isEqualTo(trace(1, 40)).isNotEqualTo(trace(2, 40));
        assertThat(trace(1, 60).steps().subList(0, 40)).isEqualTo(trace(1, 40).steps());
    }

    @Test
    void everyValidatorIsHeardAndTheCheaterIsSeenToFork() {
        Set<Value> creators = new HashSet<>();
        trace(1, 60)
                .steps()
                .forEach(step -> creators.add(step.call().arguments().get("creator")));
        assertThat(creators).hasSize(4);
        assertThat(trace(1, 60).steps()).anyMatch(GossipTest::forks);
    }

    @Test
    void theRecordedStepsReplayToTheRecordedValues() {
        CausalityIndexFactory factory = new CausalityIndexFactory();
        Map<String, Value> constants = factory.constants(4);
        replay(factory.create(constants), trace(3, 50));
    }

    private static <S> void replay(SpecifiedProtocol<S> node, Trace trace) {
        S state = node.initialStates().get(0);
        for (TraceStep step : trace.steps()) {
            state = node.apply(state, step.call()).orElseThrow();
            State variables = node.variables(state);
            assertThat(variables.variables().get("branches"))
                    .isEqualTo(step.observed()
                            .variables()
                            .getOrDefault("branches", variables.variables().get("branches")));
        }
    }

    @Test
    void theConsensusReachesDecisionsUnderFaults() {
        LachesisFactory factory = new LachesisFactory();
        Map<String, Value> constants = factory.constants(4);
        Trace trace = Recording.of(factory.create(constants), constants, Scenario.usual(1, 100))
                .orElseThrow();
        assertThat(trace.steps())
                .filteredOn(step -> step.observed().variables().containsKey("blocks"))
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
