package dev.antecedent.protocol.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.protocol.MessagePassingProtocol.Sending;
import dev.antecedent.protocol.NodeProtocol.WatchedSystem;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Validators that make events and tell each other of them. Each has a node of its own; who makes an event builds on what
 * its node knows, and sends it to all others. A node that receives an event fetches what it lacks of the event's past, so
 * a lost message delays and does no more. A cheater also builds beside its last event, or starts anew.
 *
 * <p>The first node of an honest validator is watched: what it takes in are the steps of the recorded trace.
 *
 * @param scope the validators and the cheaters among them
 * @param action the name of the watched node's action
 */
record Gossip(DagScope scope, String action) implements WatchedSystem<GossipState> {

    private static final String MAKE = "Make";
    private static final String RECEIVE = "Receive";
    private static final String LOSE = "Lose";

    @Override
    public String name() {
        return "Gossip";
    }

    @Override
    public List<GossipState> initialStates() {
        return List.of(GossipState.start(scope));
    }

    @Override
    public List<Value> processes() {
        return scope.names().stream().map(Value::of).toList();
    }

    @Override
    public List<Call> choices(GossipState state, Value process) {
        String creator = ((Value.Text) process).value();
        List<EventName> latest = latest(state, creator);
        List<EventName> own =
                latest.stream().filter(name -> name.creator().equals(creator)).toList();
        List<EventName> others =
                latest.stream().filter(name -> !name.creator().equals(creator)).toList();
        List<Call> choices = new ArrayList<>();
        offer(choices, creator, own, others);
        others.forEach(other -> offer(choices, creator, own, List.of(other)));
        if (own.isEmpty()) {
            offer(choices, creator, own, List.of());
        } else if (scope.cheaters().contains(creator)) {
            int before = own.get(0).number() - 1;
            offer(choices, creator, before == 0 ? List.of() : List.of(new EventName(creator, before)), others);
        }
        return choices;
    }

    @Override
    public Optional<GossipState> apply(GossipState state, Call call) {
        return switch (call.action()) {
            case MAKE -> {
                String creator = ((Value.Text) argument(call, "creator")).value();
                yield Optional.of(state.making(creator, state.made().made(scope, creator, parents(call))));
            }
            case RECEIVE -> {
                String node = ((Value.Text) argument(call, "process")).value();
                EventName message = EventName.of(argument(call, "message"));
                Event event = state.made().find(message).orElseThrow();
                yield state.at(node).find(message).isPresent()
                        ? Optional.empty()
                        : Optional.of(state.receiving(node, event));
            }
            // What is lost was on its way to somebody who will fetch it when it hears of it.
            default -> Optional.empty();
        };
    }

    @Override
    public List<Sending> sent(GossipState before, Call call, GossipState after) {
        return newIn(before.made(), after.made())
                .map(event -> {
                    EventName name = EventName.of(event.id());
                    List<Value> others = scope.names().stream()
                            .filter(other -> !other.equals(name.creator()))
                            .map(Value::of)
                            .toList();
                    return new Sending(name.value(), Value.of(name.creator()), others);
                })
                .toList();
    }

    @Override
    public Call delivery(Value process, Value message) {
        return Call.of(RECEIVE).with("process", process).with("message", message);
    }

    @Override
    public Call loss(Value message) {
        return Call.of(LOSE).with("message", message);
    }

    @Override
    public List<Call> watched(GossipState before, GossipState after) {
        Arrivals there = after.at(watchedNode());
        return newIn(before.at(watchedNode()), there)
                .map(event -> arrival(there, event))
                .toList();
    }

    private String watchedNode() {
        return scope.names().stream()
                .filter(name -> !scope.cheaters().contains(name))
                .findFirst()
                .orElse(scope.names().get(0));
    }

    /** The event's arrival, with events numbered as they came there. */
    private Call arrival(Arrivals there, Event event) {
        List<Value> parents = event.parents().stream()
                .map(parent -> there.placeOf(EventName.of(parent)))
                .map(EventName::value)
                .toList();
        return Call.of(action)
                .with("creator", Value.of(scope.name(event.creator())))
                .with("parents", Value.set(parents));
    }

    /** The last event of each validator that the creator's node has; the creator's own is its last, not a fork's. */
    private List<EventName> latest(GossipState state, String creator) {
        Arrivals known = state.at(creator);
        return scope.names().stream()
                .flatMap(name -> known.events().stream()
                        .filter(event -> event.creator().equals(scope.id(name)))
                        .reduce((first, second) -> second)
                        .map(event -> EventName.of(event.id()))
                        .stream())
                .toList();
    }

    private static Stream<Event> newIn(Arrivals before, Arrivals after) {
        return after.events().stream().skip(before.events().size());
    }

    private static void offer(List<Call> choices, String creator, List<EventName> own, List<EventName> others) {
        Set<Value> parents = Stream.concat(own.stream(), others.stream())
                .map(EventName::value)
                .collect(Collectors.toCollection(TreeSet::new));
        choices.add(Call.of(MAKE).with("creator", Value.of(creator)).with("parents", Value.set(parents)));
    }

    private static SortedSet<EventName> parents(Call call) {
        return ((Value.SetOf) argument(call, "parents"))
                .elements().stream().map(EventName::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Value argument(Call call, String name) {
        return Objects.requireNonNull(call.arguments().get(name));
    }
}
