package dev.antecedent.protocol.broadcast;

import dev.antecedent.broadcast.Link;
import dev.antecedent.broadcast.LinkState;
import dev.antecedent.broadcast.LossyBroadcast;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@link LossyBroadcast} as the protocol of its specification: {@code Send}, {@code Receive}, {@code Finish}, {@code Lose}. */
record LossyBroadcastProtocol(NamedGraph graph, LossyBroadcast initial) implements SpecifiedProtocol<LossyBroadcast> {

    private static final String FROM = "v";
    private static final String TO = "w";

    @Override
    public String specification() {
        return "LossyBroadcast";
    }

    @Override
    public List<LossyBroadcast> initialStates() {
        return List.of(initial);
    }

    @Override
    public Optional<LossyBroadcast> apply(LossyBroadcast state, Call call) {
        if (call.action().equals(EpidemicBroadcastFactory.ROUND)) {
            // The manifest that lists the actions is one for both specifications in its folder.
            return Optional.empty();
        }
        if (!call.arguments().keySet().equals(Set.of(FROM, TO))) {
            throw new IllegalArgumentException("found " + call + ", wanted an action of " + FROM + " and " + TO);
        }
        int from = graph.number(call.arguments().get(FROM));
        int to = graph.number(call.arguments().get(TO));
        return switch (call.action()) {
            case "Send" -> state.send(from, to);
            case "Receive" -> state.receive(from, to);
            case "Finish" -> state.finish(from, to);
            case "Lose" -> state.lose(from, to);
            default ->
                throw new IllegalArgumentException(
                        "found action " + call.action() + ", wanted Send, Receive, Finish or Lose");
        };
    }

    @Override
    public State variables(LossyBroadcast state) {
        Map<Value, Value> link = new TreeMap<>();
        state.link().forEach((place, on) -> link.put(name(place), name(on)));
        return State.of(Map.of(
                "reached",
                Value.set(state.reached().stream()
                        .mapToObj(vertex -> graph.names().get(vertex))
                        .toList()),
                "link",
                Value.function(link)));
    }

    @Override
    public boolean inScope(LossyBroadcast state) {
        return true;
    }

    private Value name(Link place) {
        return Value.sequence(
                List.of(graph.names().get(place.from()), graph.names().get(place.to())));
    }

    private static Value name(LinkState on) {
        return Value.of(on.name().toLowerCase(Locale.ROOT));
    }
}
