package dev.antecedent.simulation;

import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.NodeProtocol;
import dev.antecedent.protocol.NodeProtocol.WatchedSystem;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.TraceStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what one node did while a system of nodes ran.
 *
 * @param <N> the node's state
 * @param <S> the system's state
 */
final class NodeRecorder<N, S> implements StepListener<S> {

    private final NodeProtocol<N> node;
    private final WatchedSystem<S> system;
    private final List<TraceStep> steps = new ArrayList<>();
    private N state;

    private NodeRecorder(NodeProtocol<N> node, WatchedSystem<S> system) {
        this.node = node;
        this.system = system;
        this.state = node.initialStates().get(0);
    }

    /**
     * The first steps of the watched node. The system runs as long as it takes: the run of a longer scenario with the
     * same seed begins with that of a shorter one.
     *
     * @param scenario how many steps are wanted of the node, and all else as for the system
     */
    static <N> List<TraceStep> steps(NodeProtocol<N> node, Scenario scenario) {
        return steps(node, node.system(), scenario);
    }

    private static <N, S> List<TraceStep> steps(NodeProtocol<N> node, WatchedSystem<S> system, Scenario scenario) {
        long wanted = scenario.events();
        for (long length = wanted; ; length *= 2) {
            NodeRecorder<N, S> recorder = new NodeRecorder<>(node, system);
            Simulation.run(system, scenario.withEvents(length), recorder);
            if (recorder.steps.size() >= wanted) {
                return List.copyOf(recorder.steps.subList(0, (int) wanted));
            }
        }
    }

    @Override
    public void initial(S initial) {}

    @Override
    public void step(S before, Call call, S after) {
        for (Call taken : system.watched(before, after)) {
            N next = node.apply(state, taken)
                    .orElseThrow(() -> new IllegalStateException("the node refuses what it did: " + taken));
            Observation seen = node.observation(state, taken, next);
            steps.add(new TraceStep(steps.size() + 1L, taken, seen.state(), seen.partial()));
            state = next;
        }
    }
}
