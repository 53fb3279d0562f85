package dev.antecedent.protocol.broadcast;

import dev.antecedent.broadcast.LossyBroadcast;
import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Flooding over links that lose. Constants: {@code Vertex}; {@code Edge}, each the set of its two ends; {@code Source},
 * the vertex that begins.
 */
public final class LossyBroadcastFactory implements ProtocolFactory {

    @Override
    public String name() {
        return "LossyBroadcast";
    }

    /** A ring of so many processes. */
    @Override
    public Map<String, Value> constants(int processes) {
        List<Value> vertices = IntStream.range(0, processes)
                .mapToObj(number -> Value.of("p" + number))
                .toList();
        List<Value> edges = IntStream.range(0, processes)
                .mapToObj(number -> Value.set(List.of(vertices.get(number), vertices.get((number + 1) % processes))))
                .toList();
        return Map.of(
                NamedGraph.VERTEX,
                Value.set(vertices),
                NamedGraph.EDGE,
                Value.set(edges),
                NamedGraph.SOURCE,
                Value.of("p0"));
    }

    @Override
    public SpecifiedProtocol<?> create(Map<String, Value> constants) {
        NamedGraph graph = NamedGraph.of(constants);
        return new LossyBroadcastProtocol(graph, LossyBroadcast.from(graph.graph(), graph.source(constants)));
    }
}
