package dev.antecedent.protocol.broadcast;

import dev.antecedent.broadcast.Graph;
import dev.antecedent.broadcast.Graph.Edge;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A graph whose vertices a specification's constants name.
 *
 * @param names the vertices, by their numbers
 * @param graph which of them are joined
 */
record NamedGraph(List<Value> names, Graph graph) {

    static final String VERTEX = "Vertex";
    static final String EDGE = "Edge";
    static final String SOURCE = "Source";

    NamedGraph {
        names = List.copyOf(names);
    }

    /**
     * The graph of these constants.
     *
     * @throws IllegalArgumentException if one is missing, or an edge is no pair of vertices
     */
    static NamedGraph of(Map<String, Value> constants) {
        List<Value> names = elements(VERTEX, constants.get(VERTEX));
        Stream<Edge> edges = elements(EDGE, constants.get(EDGE)).stream().map(edge -> {
            List<Value> ends = elements(EDGE, edge);
            if (ends.size() != 2 || !names.containsAll(ends)) {
                throw new IllegalArgumentException(
                        "constant " + EDGE + " must hold sets of two vertices; found " + edge);
            }
            return new Edge(names.indexOf(ends.get(0)), names.indexOf(ends.get(1)));
        });
        return new NamedGraph(names, Graph.of(names.size(), edges));
    }

    /**
     * The vertex that the constants say begins.
     *
     * @throws IllegalArgumentException if there is none
     */
    int source(Map<String, Value> constants) {
        Value source = constants.get(SOURCE);
        if (source == null || !names.contains(source)) {
            throw new IllegalArgumentException(
                    "constant " + SOURCE + " must be one of the vertices " + names + "; found " + source);
        }
        return names.indexOf(source);
    }

    /**
     * The number of the vertex with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    int number(@Nullable Value name) {
        int number = names.indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("found vertex " + name + ", wanted one of " + names);
        }
        return number;
    }

    private static List<Value> elements(String constant, @Nullable Value value) {
        if (value instanceof Value.SetOf set) {
            return new ArrayList<>(set.elements());
        }
        throw new IllegalArgumentException(
                "constant " + constant + " must be a set; found " + (value == null ? "none" : value));
    }
}
