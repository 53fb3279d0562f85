package dev.antecedent.simulation;

import dev.antecedent.protocol.SimulatedSystem;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs a system that is one state machine, though its processes are many: each of them is a process of the {@link
 * Engine}, and all of them share the system's state.
 *
 * <p>Each process wakes again and again, and takes one of its choices. What a step sends goes to each recipient in
 * copies, which arrive or are dropped at their time; with the last of them the system loses the message. So every
 * message goes in the end, and the network stays as small as the scenario's {@link Pace} says.
 */
public final class Simulation {

    private static final long INITIAL_STREAM = 4;

    private Simulation() {}

    /**
     * Runs the scenario: exactly its number of events.
     *
     * @param <S> the system's whole state
     * @throws StuckException if the system gets stuck before
     */
    public static <S> void run(SimulatedSystem<S> system, Scenario scenario, StepListener<S> listener) {
        List<S> initial = system.initialStates();
        SplitMix64 random = SplitMix64.stream(scenario.seed(), INITIAL_STREAM);
        SharedState<S> shared = new SharedState<>(
                system, scenario, listener, initial.get((int) random.between(0, initial.size() - 1L)));
        List<Value> names = system.processes();
        List<SharingProcess<S>> processes = IntStream.range(0, names.size())
                .mapToObj(self -> new SharingProcess<>(shared, names.get(self), scenario.pace()))
                .toList();
        Setup setup = new Setup(
                scenario.seed(),
                Options.none(),
                FaultSchedule.NONE.withNetwork(scenario.faults()),
                RunRecorder.judging());
        listener.initial(shared.state());
        Outcome outcome = Engine.run(new Stage<>(system.name(), Map.of(), processes, shared), setup, Long.MAX_VALUE);
        outcome.violation().ifPresent(thrown -> {
            throw new IllegalStateException(thrown.toString());
        });
        if (!shared.isFinished()) {
            throw new StuckException(
                    system.name() + " is stuck after " + shared.taken() + " of " + scenario.events() + " events");
        }
    }
}
