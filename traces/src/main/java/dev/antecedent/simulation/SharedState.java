package dev.antecedent.simulation;

import dev.antecedent.protocol.MessagePassingProtocol.Sending;
import dev.antecedent.protocol.SimulatedSystem;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The state that the processes of a system share, and what is on its network: a message is there until the last copy of
 * that name has arrived or been dropped.
 */
final class SharedState<S> implements Watch<Value> {

    /** How much may happen without a step before the run counts as stuck. */
    private static final int IDLE_MAX = 10_000;

    private final SimulatedSystem<S> system;
    private final Scenario scenario;
    private final StepListener<S> listener;
    private final Map<Value, Integer> numbers = new HashMap<>();
    private final List<Surroundings<Value>> places = new ArrayList<>();
    private final Map<Value, Integer> copiesInFlight = new HashMap<>();
    private S state;
    private long taken;
    private int idle;

    SharedState(SimulatedSystem<S> system, Scenario scenario, StepListener<S> listener, S initial) {
        this.system = system;
        this.scenario = scenario;
        this.listener = listener;
        this.state = initial;
    }

    S state() {
        return state;
    }

    long taken() {
        return taken;
    }

    boolean isFinished() {
        return taken == scenario.events();
    }

    @Override
    public boolean isOver() {
        return isFinished() || idle > IDLE_MAX;
    }

    /** The process of this name sends from here. */
    void join(Value process, Surroundings<Value> place) {
        numbers.put(process, places.size());
        places.add(place);
    }

    /** What the process may do on its own; not to send anything while the network is full. */
    List<Call> choices(Value process) {
        List<Call> choices = new ArrayList<>(system.choices(state, process));
        if (copiesInFlight.size() >= scenario.pace().inFlightMax()) {
            choices.removeIf(this::sends);
        }
        return choices;
    }

    void deliver(Value process, Value message) {
        take(system.delivery(process, message));
    }

    /** Takes the call, unless it is refused. */
    void take(Call call) {
        Optional<S> after = isFinished() ? Optional.empty() : system.apply(state, call);
        if (after.isEmpty()) {
            idle();
            return;
        }
        S before = state;
        state = after.get();
        taken++;
        idle = 0;
        listener.step(before, call, state);
        system.sent(before, call, state).forEach(this::transmit);
    }

    /** Nothing was done. */
    void idle() {
        idle++;
    }

    @Override
    public void sent(int sender, int recipient, Value message, int copies) {
        copiesInFlight.merge(message, copies, Integer::sum);
    }

    @Override
    public void arrived(int sender, int recipient, Value message) {
        release(message);
    }

    @Override
    public void dropped(int sender, int recipient, Value message) {
        release(message);
    }

    private boolean sends(Call call) {
        return system.apply(state, call)
                .map(after -> !system.sent(state, call, after).isEmpty())
                .orElse(false);
    }

    private void transmit(Sending sending) {
        // One more than travel, until all of them are on their way: a message nobody gets is lost at once.
        copiesInFlight.merge(sending.message(), 1, Integer::sum);
        Surroundings<Value> place = places.get(number(sending.sender()));
        sending.recipients().forEach(recipient -> place.send(number(recipient), sending.message()));
        release(sending.message());
    }

    private void release(Value message) {
        if (copiesInFlight.merge(message, -1, Integer::sum) == 0) {
            copiesInFlight.remove(message);
            take(system.loss(message));
        }
    }

    private int number(Value process) {
        return Objects.requireNonNull(numbers.get(process), "no process is called so");
    }
}
