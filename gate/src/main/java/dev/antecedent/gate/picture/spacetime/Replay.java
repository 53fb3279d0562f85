package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.gate.picture.spacetime.Mailbag.Flight;
import dev.antecedent.protocol.MessagePassingProtocol;
import dev.antecedent.protocol.MessagePassingProtocol.Sending;
import dev.antecedent.protocol.SnapshotProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of a run as its implementation tells them: the run's calls are taken once more, from an initial state on.
 * Where one delivery call stands for several messages, as in a FIFO channel, the oldest is received; where a message was
 * received already and none like it is on its way, the same message is received again.
 *
 * @param <S> the implementation's state
 */
final class Replay<S> {

    private static final String PROCESS = "process";

    private final MessagePassingProtocol<S> protocol;
    private final List<Value> lanes;
    private final Mailbag bag = new Mailbag();
    private final Map<Call, Deque<Flight>> awaited = new HashMap<>();
    private final Map<Call, Flight> received = new HashMap<>();
    private final Map<Call, List<Flight>> losses = new HashMap<>();
    private final List<Integer> actors = new ArrayList<>();
    private final List<List<Integer>> recordings = new ArrayList<>();

    private Replay(MessagePassingProtocol<S> protocol) {
        this.protocol = protocol;
        this.lanes = protocol.processes();
        lanes.forEach(lane -> recordings.add(new ArrayList<>()));
    }

    /** The traffic of these calls; empty where the protocol refuses one of them. */
    static <S> Optional<Traffic> of(MessagePassingProtocol<S> protocol, List<Call> calls) {
        for (S initial : protocol.initialStates()) {
            Replay<S> replay = new Replay<>(protocol);
            if (replay.takes(initial, calls)) {
                return Optional.of(replay.traffic());
            }
        }
        return Optional.empty();
    }

    private boolean takes(S initial, List<Call> calls) {
        S state = initial;
        for (int place = 0; place < calls.size(); place++) {
            Optional<S> next;
            try {
                next = protocol.apply(state, calls.get(place));
            } catch (IllegalArgumentException noSuchCall) {
                return false;
            }
            if (next.isEmpty()) {
                return false;
            }
            step(place, state, calls.get(place), next.get());
            state = next.get();
        }
        return true;
    }

    private void step(int place, S before, Call call, S after) {
        Optional<Flight> receipt = receipt(place, call);
        if (receipt.isEmpty()) {
            losses.getOrDefault(call, List.of()).forEach(Flight::lose);
        }
        List<Sending> sent = protocol.sent(before, call, after);
        actors.add(actor(call, receipt, sent));
        for (Sending sending : sent) {
            send(place, label(call, sending, after), sending);
        }
        if (protocol instanceof SnapshotProtocol<S> snapshots) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                int recorded = snapshots.recorded(after, lanes.get(lane));
                while (recordings.get(lane).size() < recorded) {
                    recordings.get(lane).add(place);
                }
            }
        }
    }

    private Optional<Flight> receipt(int place, Call call) {
        Deque<Flight> waiting = awaited.getOrDefault(call, new ArrayDeque<>());
        waiting.removeIf(flight -> !flight.isPending());
        Flight flight = waiting.isEmpty() ? received.get(call) : waiting.remove();
        if (flight != null) {
            flight.receivedAt(place);
            received.put(call, flight);
        }
        return Optional.ofNullable(flight);
    }

    /**
     * What the sender passed to the action; else what the delivery passes besides the message's name; else, in a FIFO
     * channel, what stands last in it; else the name.
     */
    private String label(Call call, Sending sending, S after) {
        Call delivery = protocol.delivery(
                sending.recipients().stream().findFirst().orElse(sending.sender()), sending.message());
        return Words.passed(call)
                .or(() -> Words.named(delivery))
                .or(() -> ChannelVariable.last(protocol.variables(after), sending))
                .orElseGet(() -> Words.label(sending.message()));
    }

    private void send(int place, String label, Sending sending) {
        for (Value recipient : sending.recipients()) {
            Flight flight = bag.send(label, lanes.indexOf(sending.sender()), place, lanes.indexOf(recipient));
            Call delivery = protocol.delivery(recipient, sending.message());
            awaited.computeIfAbsent(delivery, key -> new ArrayDeque<>()).add(flight);
            losses.computeIfAbsent(protocol.loss(sending.message()), key -> new ArrayList<>())
                    .add(flight);
        }
    }

    private int actor(Call call, Optional<Flight> receipt, List<Sending> sent) {
        int named = lanes.indexOf(Objects.requireNonNullElse(call.arguments().get(PROCESS), Value.of(false)));
        if (named >= 0) {
            return named;
        }
        return receipt.map(Flight::to)
                .orElseGet(() -> sent.isEmpty() ? -1 : lanes.indexOf(sent.get(0).sender()));
    }

    private Traffic traffic() {
        return new Traffic(
                "Messages as the implementation of " + protocol.specification()
                        + " sends and receives them when it takes these calls.",
                lanes,
                actors,
                bag.messages(),
                recordings,
                protocol instanceof SnapshotProtocol<S>);
    }
}
