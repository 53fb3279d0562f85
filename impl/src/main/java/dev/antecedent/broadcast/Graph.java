package dev.antecedent.broadcast;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An undirected graph without loops. Its vertices are numbered from 0.
 *
 * @param adjacency the neighbours of each vertex
 */
public record Graph(List<SortedSet<Integer>> adjacency) {

    /** An edge between two vertices. */
    public record Edge(int one, int other) {}

    /** Copies the neighbours. */
    public Graph {
        adjacency = adjacency.stream()
                .<SortedSet<Integer>>map(neighbours -> Collections.unmodifiableSortedSet(new TreeSet<>(neighbours)))
                .toList();
    }

    /**
     * The graph with so many vertices and these edges.
     *
     * @throws IllegalArgumentException if an edge is a loop or leads nowhere
     */
    public static Graph of(int vertices, Stream<Edge> edges) {
        List<SortedSet<Integer>> adjacency = IntStream.range(0, vertices)
                .<SortedSet<Integer>>mapToObj(vertex -> new TreeSet<>())
                .toList();
        edges.forEach(edge -> {
            if (edge.one() == edge.other() || !isVertex(edge.one(), vertices) || !isVertex(edge.other(), vertices)) {
                throw new IllegalArgumentException("no edge of " + vertices + " vertices: " + edge);
            }
            adjacency.get(edge.one()).add(edge.other());
            adjacency.get(edge.other()).add(edge.one());
        });
        return new Graph(adjacency);
    }

    private static boolean isVertex(int number, int vertices) {
        return number >= 0 && number < vertices;
    }

    /** How many vertices there are. */
    public int vertices() {
        return adjacency.size();
    }

    /** How many edges there are. */
    public int edges() {
        return adjacency.stream().mapToInt(SortedSet::size).sum() / 2;
    }

    /** The vertices that an edge joins to this one. */
    public SortedSet<Integer> neighbours(int vertex) {
        return adjacency.get(vertex);
    }

    /** The vertices that a path leads to from here, this one included. */
    public BitSet reachable(int vertex) {
        BitSet seen = new BitSet();
        TreeSet<Integer> waiting = new TreeSet<>(List.of(vertex));
        while (!waiting.isEmpty()) {
            int next = waiting.pollFirst();
            seen.set(next);
            neighbours(next).stream().filter(neighbour -> !seen.get(neighbour)).forEach(waiting::add);
        }
        return seen;
    }
}
