package dev.antecedent.protocol.broadcast;

import dev.antecedent.broadcast.Flooding;
import dev.antecedent.broadcast.SierpinskiGraph;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Flooding of Sierpinski graphs, from each vertex of each. Constant: {@code Depths}, the graphs' depths. A vertex is the
 * pair of its graph's depth and its point.
 */
public final class EpidemicBroadcastFactory implements ProtocolFactory {

    static final String ROUND = "Round";

    private static final String DEPTHS = "Depths";

    /** The actions of the other specification in the folder, whose manifest is one for both. */
    private static final Set<String> LOSSY = Set.of("Send", "Receive", "Finish", "Lose");

    @Override
    public String name() {
        return "EpidemicBroadcast";
    }

    /** The graph of depth 2, whatever the number of processes: they are its vertices. */
    @Override
    public Map<String, Value> constants(int processes) {
        return Map.of(DEPTHS, Value.set(List.of(Value.of(2))));
    }

    @Override
    public SpecifiedProtocol<?> create(Map<String, Value> constants) {
        if (!(constants.get(DEPTHS) instanceof Value.SetOf set)
                || set.elements().isEmpty()) {
            throw new IllegalArgumentException(
                    "constant " + DEPTHS + " must be a set of numbers, such as {0, 1}; found " + constants.get(DEPTHS));
        }
        List<SierpinskiGraph> graphs = new ArrayList<>();
        for (Value depth : set.elements()) {
            if (!(depth instanceof Value.Int number)
                    || number.value() < 0
                    || number.value() > SierpinskiGraph.DEPTH_MAX) {
                throw new IllegalArgumentException("constant " + DEPTHS + " must be a set of numbers from 0 to "
                        + SierpinskiGraph.DEPTH_MAX + "; found " + depth + " in it");
            }
            graphs.add(SierpinskiGraph.of((int) number.value()));
        }
        return new Protocol(graphs);
    }

    /** A flooded graph; the graph itself says what its vertices are called. */
    private record Flooded(SierpinskiGraph graph, Flooding flooding) {

        private Value vertex(int number) {
            SierpinskiGraph.Point point = graph.points().get(number);
            return Value.sequence(List.of(
                    Value.of(graph.depth()), Value.sequence(List.of(Value.of(point.x()), Value.of(point.y())))));
        }
    }

    private record Protocol(List<SierpinskiGraph> graphs) implements SpecifiedProtocol<Flooded> {

        @Override
        public String specification() {
            return "EpidemicBroadcast";
        }

        @Override
        public List<Flooded> initialStates() {
            return graphs.stream()
                    .flatMap(graph -> IntStream.range(0, graph.points().size())
                            .mapToObj(source -> new Flooded(graph, Flooding.from(graph.graph(), source))))
                    .toList();
        }

        @Override
        public Optional<Flooded> apply(Flooded state, Call call) {
            if (!call.action().equals(ROUND) && !LOSSY.contains(call.action())) {
                throw new IllegalArgumentException("found action " + call.action() + ", wanted " + ROUND);
            }
            return state.flooding().isComplete() || !call.action().equals(ROUND)
                    ? Optional.empty()
                    : Optional.of(new Flooded(state.graph(), state.flooding().next()));
        }

        @Override
        public State variables(Flooded state) {
            return State.of(Map.of(
                    "source",
                    state.vertex(state.flooding().source()),
                    "reached",
                    Value.set(state.flooding().reached().stream()
                            .mapToObj(state::vertex)
                            .toList()),
                    "round",
                    Value.of(state.flooding().round())));
        }

        @Override
        public boolean inScope(Flooded state) {
            return true;
        }
    }
}
