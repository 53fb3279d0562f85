package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceRecorderTest {

    @Test
    void theHeaderHoldsAllThatIsNeededToRecordAgain() {
        Trace trace = Runs.of("VectorClock", 2, Scenario.usual(7, 10));

        assertThat(trace.header().spec()).isEqualTo("VectorClock");
        assertThat(trace.header().seed()).hasValue(7);
        assertThat(trace.header().constants()).hasToString("{Process={\"p0\", \"p1\"}}");
        assertThat(trace.header().source())
                .hasToString("{delay=\"1..30\", drop=\"5%\", duplicate=\"5%\", "
                        + "generator=\"antecedent-simulation/2\", inFlightMax=32, pause=\"1..20\", reorder=\"20%\"}");
        assertThat(trace.initial()).isEmpty();
    }

    @Test
    void eachEventRecordsTheWholeVectorOfItsProcess() {
        TraceStep first =
                Runs.of("VectorClock", 2, Scenario.usual(7, 1)).steps().get(0);

        assertThat(first.partial()).containsExactly("clock");
        assertThat(first.observed()).hasToString("/\\ clock = [p1 |-> [p0 |-> 0, p1 |-> 1]]");
    }

    @Test
    void theInitialStateIsRecordedWhereThereIsAChoice() {
        Trace trace = TraceRecorder.record(new Countdown(), Map.of(), Scenario.usual(1, 2));

        assertThat(trace.initial().orElseThrow().observed()).hasToString("/\\ left = 3");
        assertThat(trace.steps()).hasSize(2);
    }

    @Test
    void aProtocolThatIsStuckIsAnError() {
        assertThatThrownBy(() -> TraceRecorder.record(new Countdown(), Map.of(), Scenario.usual(1, 100)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Countdown is stuck after 3 of 100 events");
    }

    /** A foreign protocol without messages: it counts down from 2 or 3, then does nothing. */
    private static final class Countdown implements MessagePassingProtocol<Integer> {

        @Override
        public String specification() {
            return "Countdown";
        }

        @Override
        public List<Integer> initialStates() {
            return List.of(2, 3);
        }

        @Override
        public Optional<Integer> apply(Integer state, Call call) {
            return state == 0 ? Optional.empty() : Optional.of(state - 1);
        }

        @Override
        public State variables(Integer state) {
            return State.of(Map.of("left", Value.of(state)));
        }

        @Override
        public boolean inScope(Integer state) {
            return true;
        }

        @Override
        public List<Value> processes() {
            return List.of(Value.of("only"));
        }

        @Override
        public List<Call> choices(Integer state, Value process) {
            return List.of(Call.of("Down"));
        }

        @Override
        public List<Sending> sent(Integer before, Call call, Integer after) {
            return List.of();
        }

        @Override
        public Call delivery(Value process, Value message) {
            throw new AssertionError("no message was sent");
        }

        @Override
        public Call loss(Value message) {
            throw new AssertionError("no message was sent");
        }

        @Override
        public Observation observation(Integer before, Call call, Integer after) {
            return new Observation(variables(after), Collections.emptySortedSet());
        }
    }
}
