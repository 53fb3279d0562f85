package dev.antecedent.simulation;

import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes down a run as a trace, with what the protocol says is worth recording of each step.
 *
 * @param <S> the protocol's whole state
 */
public final class TraceRecorder<S> implements StepListener<S> {

    private final MessagePassingProtocol<S> protocol;
    private final List<TraceStep> steps = new ArrayList<>();
    private Optional<TraceStep> initial = Optional.empty();

    private TraceRecorder(MessagePassingProtocol<S> protocol) {
        this.protocol = protocol;
    }

    /**
     * The trace of a protocol in a scenario.
     *
     * @param constants the constants that the protocol was made from
     * @throws IllegalStateException if the protocol gets stuck before the scenario's end
     */
    public static <S> Trace record(
            MessagePassingProtocol<S> protocol, Map<String, Value> constants, Scenario scenario) {
        TraceRecorder<S> recorder = new TraceRecorder<>(protocol);
        Simulation.run(protocol, scenario, recorder);
        return new Trace(Recording.header(protocol, constants, scenario), recorder.initial, recorder.steps);
    }

    @Override
    public void initial(S state) {
        // With one initial state there is nothing to choose, and nothing to tell.
        if (protocol.initialStates().size() > 1) {
            initial = Optional.of(
                    new TraceStep(0, Call.of(TraceStep.INIT), protocol.variables(state), Collections.emptySortedSet()));
        }
    }

    @Override
    public void step(S before, Call call, S after) {
        Observation seen = protocol.observation(before, call, after);
        steps.add(new TraceStep(steps.size() + 1L, call, seen.state(), seen.partial()));
    }
}
