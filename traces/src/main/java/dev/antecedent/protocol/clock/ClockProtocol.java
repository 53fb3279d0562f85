package dev.antecedent.protocol.clock;

import dev.antecedent.clock.ClockSystem;
import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.Parameters;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A system of clocks as the protocol of its specification. The actions are the same for all of them: {@code
 * Local(process)}, {@code Send(process)}, {@code Receive(process, message)}, {@code Lose(message)}; what differs is the
 * {@link ClockMapping}.
 */
final class ClockProtocol<S extends ClockSystem<S>> implements MessagePassingProtocol<S> {

    private static final String PROCESS = "process";
    private static final String MESSAGE = "message";
    private static final String LOCAL = "Local";
    private static final String SEND = "Send";
    private static final String RECEIVE = "Receive";
    private static final String LOSE = "Lose";
    private static final Parameters PARAMETERS = new Parameters(Map.of(
            LOCAL, Set.of(PROCESS), SEND, Set.of(PROCESS), RECEIVE, Set.of(PROCESS, MESSAGE), LOSE, Set.of(MESSAGE)));

    private final S initial;
    private final ClockMapping<S> mapping;

    ClockProtocol(S initial, ClockMapping<S> mapping) {
        this.initial = initial;
        this.mapping = mapping;
    }

    @Override
    public String specification() {
        return mapping.specification();
    }

    @Override
    public List<S> initialStates() {
        return List.of(initial);
    }

    @Override
    public Optional<S> apply(S state, Call call) {
        PARAMETERS.require(call);
        return switch (call.action()) {
            case LOCAL -> state.local(process(call));
            case SEND -> state.send(process(call));
            case RECEIVE -> state.receive(process(call), message(call));
            default -> state.lose(message(call));
        };
    }

    @Override
    public State variables(S state) {
        return State.of(mapping.variables(state));
    }

    @Override
    public boolean inScope(S state) {
        return mapping.inScope(state);
    }

    @Override
    public List<Value> processes() {
        return initial.processes().stream().map(Tla::value).toList();
    }

    @Override
    public List<Call> choices(S state, Value process) {
        return List.of(Call.of(LOCAL).with(PROCESS, process), Call.of(SEND).with(PROCESS, process));
    }

    @Override
    public List<Sending> sent(S before, Call call, S after) {
        Set<EventId> fresh = new TreeSet<>(after.inFlight());
        fresh.removeAll(before.inFlight());
        return fresh.stream()
                .map(message -> new Sending(
                        Tla.value(message),
                        Tla.value(message.process()),
                        after.processes().stream()
                                .filter(process -> !process.equals(message.process()))
                                .map(Tla::value)
                                .toList()))
                .toList();
    }

    @Override
    public Call delivery(Value process, Value message) {
        return Call.of(RECEIVE).with(PROCESS, process).with(MESSAGE, message);
    }

    @Override
    public Call loss(Value message) {
        return Call.of(LOSE).with(MESSAGE, message);
    }

    @Override
    public Observation observation(S before, Call call, S after) {
        if (call.action().equals(LOSE)) {
            return new Observation(State.of(Map.of()), Collections.emptySortedSet());
        }
        Map<String, Value> seen = mapping.observed(after, process(call));
        return new Observation(State.of(seen), new TreeSet<>(seen.keySet()));
    }

    private static ProcessId process(Call call) {
        return Tla.process(Objects.requireNonNull(call.arguments().get(PROCESS)));
    }

    private static EventId message(Call call) {
        return Tla.event(Objects.requireNonNull(call.arguments().get(MESSAGE)));
    }
}
