package dev.antecedent.broadcast;

import dev.antecedent.broadcast.Graph.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The corners and sides of the smallest triangles of a Sierpinski triangle. Depth 0 is one triangle; depth d is three of
 * depth d-1, of which every two share a corner. So it has 3<sup>d+1</sup> edges and
 * V(d) = 3V(d-1) - 3 = (3<sup>d+1</sup>+3)/2 vertices. Its diameter is 2<sup>d</sup>: a path between two corners has to
 * cross the side, which is twice as long with every depth, and nothing is farther apart.
 *
 * @param depth how often the triangle is divided, d
 * @param points where the vertices are, by their numbers
 * @param graph which of them are joined
 */
public record SierpinskiGraph(int depth, List<Point> points, Graph graph) {

    /** The greatest depth that is served: 88,575 vertices. */
    public static final int DEPTH_MAX = 10;

    /**
     * A place on the triangular lattice: so many sides of a smallest triangle along either of two directions from the
     * first corner.
     */
    public record Point(int x, int y) implements Comparable<Point> {

        @Override
        public int compareTo(Point other) {
            return x == other.x ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
        }
    }

    /** A triangle by its first corner; the others are one side further in either direction. */
    private record Triangle(int x, int y) {

        private List<Point> corners() {
            return List.of(new Point(x, y), new Point(x + 1, y), new Point(x, y + 1));
        }
    }

    /** Copies the points. */
    public SierpinskiGraph {
        points = List.copyOf(points);
    }

    /**
     * The graph of this depth, its vertices numbered in the order of their points.
     *
     * @throws IllegalArgumentException if the depth is not in 0..10
     */
    public static SierpinskiGraph of(int depth) {
        if (depth < 0 || depth > DEPTH_MAX) {
            throw new IllegalArgumentException("a depth is 0 to " + DEPTH_MAX + "; found " + depth);
        }
        List<Triangle> triangles = triangles(depth);
        SortedMap<Point, Integer> numbers = new TreeMap<>();
        triangles.forEach(triangle -> triangle.corners().forEach(corner -> numbers.put(corner, 0)));
        List<Point> points = List.copyOf(numbers.keySet());
        for (int number = 0; number < points.size(); number++) {
            numbers.put(points.get(number), number);
        }
        return new SierpinskiGraph(
                depth,
                points,
                Graph.of(points.size(), triangles.stream().flatMap(triangle -> sides(triangle, numbers))));
    }

    /** Every division puts three triangles in the place of one: at its first corner, and half a side along either way. */
    private static List<Triangle> triangles(int depth) {
        List<Triangle> triangles = List.of(new Triangle(0, 0));
        for (int side = 1 << depth >> 1; side > 0; side >>= 1) {
            List<Triangle> divided = new ArrayList<>();
            for (Triangle whole : triangles) {
                divided.add(whole);
                divided.add(new Triangle(whole.x + side, whole.y));
                divided.add(new Triangle(whole.x, whole.y + side));
            }
            triangles = divided;
        }
        return triangles;
    }

    private static Stream<Edge> sides(Triangle triangle, Map<Point, Integer> numbers) {
        List<Integer> corners = triangle.corners().stream()
                .map(corner -> numbers.getOrDefault(corner, -1))
                .toList();
        return Stream.of(
                new Edge(corners.get(0), corners.get(1)),
                new Edge(corners.get(1), corners.get(2)),
                new Edge(corners.get(2), corners.get(0)));
    }

    /** The vertex at the first corner. */
    public int corner() {
        return 0;
    }
}
