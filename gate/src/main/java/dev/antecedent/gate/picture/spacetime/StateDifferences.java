package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.gate.picture.spacetime.Mailbag.Flight;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of a run as its whole states tell them: what is in the network after a step and was not there before was sent
 * by it, what is gone was received by it, or lost where the step is not the recipient's. Two shapes of a network are
 * understood: a variable {@code network}, a set of records with {@code sender} and {@code recipient}; and a variable {@code
 * channel}, where {@code channel[sender][recipient]} is a sequence.
 */
final class StateDifferences {

    private static final Value SENDER = Value.of("sender");
    private static final Value RECIPIENT = Value.of("recipient");

    /** A message in a state: a record of a set, or what stands somewhere in a channel. */
    private record Slot(Value sender, Value recipient, Value content) {}

    private final List<State> states;
    private final List<Call> calls;
    private final List<Value> lanes;
    private final List<Integer> actors;
    private final Mailbag bag = new Mailbag();
    private final Map<Slot, List<Flight>> travelling = new HashMap<>();

    private StateDifferences(List<State> states, List<Call> calls, List<Value> lanes, List<Integer> actors) {
        this.states = states;
        this.calls = calls;
        this.lanes = lanes;
        this.actors = new ArrayList<>(actors);
    }

    /**
     * The traffic; empty where the states have no such network.
     *
     * @param states the initial state, and the one after each step
     * @param calls the steps' calls, which tell what to call the messages
     * @param processes the lanes
     * @param actors who took each step, as far as its call tells
     */
    static Optional<Traffic> of(
            List<State> states, List<Call> calls, Collection<Value> processes, List<Integer> actors) {
        if (!states.stream().allMatch(StateDifferences::isReadable)
                || states.stream().allMatch(s -> slots(s).isEmpty())) {
            return Optional.empty();
        }
        StateDifferences differences = new StateDifferences(states, calls, List.copyOf(processes), actors);
        String variable = states.get(0).variables().containsKey("network") ? "network" : ChannelVariable.NAME;
        return Optional.of(differences.traffic(variable));
    }

    private static boolean isReadable(State state) {
        Value network = state.variables().get("network");
        if (network != null) {
            return network instanceof Value.SetOf set
                    && set.elements().stream()
                            .allMatch(message -> message instanceof Value.Function fields
                                    && fields.mapping().containsKey(SENDER)
                                    && fields.mapping().containsKey(RECIPIENT));
        }
        return state.variables().get(ChannelVariable.NAME) instanceof Value.Function from
                && from.mapping().values().stream()
                        .allMatch(to -> to instanceof Value.Function row
                                && row.mapping().values().stream()
                                        .allMatch(held -> held instanceof Value.Function queue && queue.isSequence()));
    }

    /** The messages in a state, those of one channel in their order. */
    private static List<Slot> slots(State state) {
        List<Slot> slots = new ArrayList<>();
        if (state.variables().get("network") instanceof Value.SetOf network) {
            for (Value message : network.elements()) {
                Map<Value, Value> fields = ((Value.Function) message).mapping();
                slots.add(new Slot(
                        fields.getOrDefault(SENDER, message), fields.getOrDefault(RECIPIENT, message), message));
            }
        } else if (state.variables().get(ChannelVariable.NAME) instanceof Value.Function channels) {
            channels.mapping()
                    .forEach((sender, row) -> ((Value.Function) row)
                            .mapping()
                            .forEach((recipient, queue) -> ((Value.Function) queue)
                                    .mapping()
                                    .values()
                                    .forEach(content -> slots.add(new Slot(sender, recipient, content)))));
        }
        return slots;
    }

    private Traffic traffic(String variable) {
        slots(states.get(0)).forEach(slot -> send(slot, -1));
        for (int place = 0; place + 1 < states.size(); place++) {
            List<Slot> gone = slots(states.get(place));
            List<Slot> fresh = slots(states.get(place + 1));
            List<Slot> stayed = new ArrayList<>(fresh);
            stayed.removeIf(slot -> !gone.remove(slot));
            stayed.forEach(fresh::remove);
            if (actors.get(place) < 0) {
                actors.set(place, actor(gone, fresh));
            }
            for (Slot slot : gone) {
                Flight oldest = Objects.requireNonNull(travelling.get(slot)).remove(0);
                if (actors.get(place) == oldest.to()) {
                    oldest.receivedAt(place);
                } else {
                    oldest.lose();
                }
            }
            for (Slot slot : fresh) {
                send(slot, place);
            }
        }
        return new Traffic(
                "Messages as the variable " + variable + " has them from state to state.",
                lanes,
                List.copyOf(actors),
                bag.messages());
    }

    private int actor(List<Slot> gone, List<Slot> fresh) {
        if (!gone.isEmpty()) {
            return lanes.indexOf(gone.get(0).recipient());
        }
        return fresh.isEmpty() ? -1 : lanes.indexOf(fresh.get(0).sender());
    }

    private void send(Slot slot, int place) {
        Optional<String> passed = place < 0 ? Optional.empty() : Words.passed(calls.get(place));
        String label = passed.orElseGet(() -> Words.label(slot.content()));
        Flight flight = bag.send(label, lanes.indexOf(slot.sender()), place, lanes.indexOf(slot.recipient()));
        travelling.computeIfAbsent(slot, key -> new ArrayList<>()).add(flight);
    }
}
