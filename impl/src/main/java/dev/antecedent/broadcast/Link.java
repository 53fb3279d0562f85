package dev.antecedent.broadcast;

/**
 * One direction of an edge.
 *
 * @param from the vertex that sends
 * @param to the neighbour that it sends to
 */
public record Link(int from, int to) implements Comparable<Link> {

    @Override
    public int compareTo(Link other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
}
