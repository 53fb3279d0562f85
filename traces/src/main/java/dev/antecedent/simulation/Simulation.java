package dev.antecedent.simulation;

import dev.antecedent.protocol.MessagePassingProtocol.Sending;
import dev.antecedent.protocol.SimulatedSystem;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Runs a system through a scenario.
 *
 * <p>Each process wakes again and again, and takes one of its choices. What a step sends goes to each recipient in
 * copies, which arrive or are dropped at their time; with the last of them the system loses the message. So every
 * message goes in the end, and the network stays as small as the scenario's {@link Pace} says.
 *
 * @param <S> the system's whole state
 */
public final class Simulation<S> {

    /** Which runs a seed gives. It changes whenever any scenario gives other steps than before. */
    public static final String VERSION = "antecedent-simulation/1";

    /** How much may happen without a step before the run counts as stuck. */
    private static final int IDLE_MAX = 10_000;

    private final SimulatedSystem<S> system;
    private final Scenario scenario;
    private final StepListener<S> listener;
    private final SplitMix64 random;
    private final Network network;
    private final Agenda agenda = new Agenda();
    private final Map<Value, Integer> copiesInFlight = new TreeMap<>();
    private S state;
    private long taken;

    private Simulation(SimulatedSystem<S> system, Scenario scenario, StepListener<S> listener) {
        this.system = system;
        this.scenario = scenario;
        this.listener = listener;
        this.random = new SplitMix64(scenario.seed());
        this.network = new FaultyNetwork(scenario.faults());
        this.state = oneOf(system.initialStates());
    }

    /**
     * Runs the scenario: exactly its number of events.
     *
     * @throws IllegalStateException if the system gets stuck before
     */
    public static <S> void run(SimulatedSystem<S> system, Scenario scenario, StepListener<S> listener) {
        new Simulation<>(system, scenario, listener).run();
    }

    private void run() {
        listener.initial(state);
        system.processes().forEach(this::planWake);
        int idle = 0;
        while (!finished()) {
            long before = taken;
            occur(agenda.next());
            idle = taken == before ? idle + 1 : 0;
            if (idle > IDLE_MAX) {
                throw new IllegalStateException(
                        system.name() + " is stuck after " + taken + " of " + scenario.events() + " events");
            }
        }
    }

    private void occur(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Wake wake) {
            act(wake.process());
            planWake(wake.process());
        } else if (occurrence instanceof Occurrence.Arrival arrival) {
            take(system.delivery(arrival.process(), arrival.message()));
            release(arrival.message());
        } else if (occurrence instanceof Occurrence.Drop drop) {
            release(drop.message());
        }
    }

    private void planWake(Value process) {
        agenda.plan(agenda.now() + scenario.pace().pause().draw(random), new Occurrence.Wake(process));
    }

    private void act(Value process) {
        List<Call> choices = new ArrayList<>(system.choices(state, process));
        if (copiesInFlight.size() >= scenario.pace().inFlightMax()) {
            choices.removeIf(this::sends);
        }
        if (!choices.isEmpty()) {
            take(oneOf(choices));
        }
    }

    private boolean sends(Call call) {
        return system.apply(state, call)
                .map(after -> !system.sent(state, call, after).isEmpty())
                .orElse(false);
    }

    private void take(Call call) {
        if (finished()) {
            return;
        }
        Optional<S> after = system.apply(state, call);
        if (after.isEmpty()) {
            return;
        }
        S before = state;
        state = after.get();
        taken++;
        listener.step(before, call, state);
        system.sent(before, call, state).forEach(this::transmit);
    }

    private void transmit(Sending sending) {
        // One more than travel, until all of them are on their way: a message nobody gets is lost at once.
        copiesInFlight.put(sending.message(), 1);
        for (Value recipient : sending.recipients()) {
            for (Network.Copy copy : network.transmit(sending.sender(), recipient, agenda.now(), random)) {
                copiesInFlight.merge(sending.message(), 1, Integer::sum);
                agenda.plan(
                        copy.arrival(),
                        copy.dropped()
                                ? new Occurrence.Drop(sending.message())
                                : new Occurrence.Arrival(recipient, sending.message()));
            }
        }
        release(sending.message());
    }

    private void release(Value message) {
        if (copiesInFlight.merge(message, -1, Integer::sum) == 0) {
            copiesInFlight.remove(message);
            take(system.loss(message));
        }
    }

    private boolean finished() {
        return taken == scenario.events();
    }

    private <T> T oneOf(List<T> candidates) {
        return candidates.get((int) random.between(0, candidates.size() - 1L));
    }
}
