package dev.antecedent.broadcast;

import java.util.BitSet;

/**
 * The published broadcast, round by round: R(0) is the source, R(t+1) is R(t) and its neighbours. By induction R(t) is the
 * ball of radius t around the source, so the number of rounds is the source's eccentricity. No chance is in it: it is
 * flooding. Messages are counted where whoever is reached tells all its neighbours once, in the round after: two for
 * every edge, those of the last round included, who are told nothing new but cannot know that nobody is left.
 *
 * <p>A state of the specification {@code EpidemicBroadcast}, whose action {@code Round} is {@link #next}.
 *
 * @param graph along whose edges it goes
 * @param source who begins
 * @param reached R(t)
 * @param newest R(t) without R(t-1): who has something to tell
 * @param round t
 * @param messages how many were sent so far
 */
public record Flooding(Graph graph, int source, BitSet reached, BitSet newest, int round, long messages) {

    /** Copies the sets. */
    public Flooding {
        reached = (BitSet) reached.clone();
        newest = (BitSet) newest.clone();
    }

    /** A copy of R(t). */
    @Override
    public BitSet reached() {
        return (BitSet) reached.clone();
    }

    /** A copy of R(t) without R(t-1). */
    @Override
    public BitSet newest() {
        return (BitSet) newest.clone();
    }

    /** Before the first round. */
    public static Flooding from(Graph graph, int source) {
        BitSet only = new BitSet();
        only.set(source);
        return new Flooding(graph, source, only, only, 0, 0);
    }

    /** One round more. */
    public Flooding next() {
        BitSet told = new BitSet();
        newest.stream().forEach(vertex -> graph.neighbours(vertex).forEach(told::set));
        long sent = newest.stream()
                .mapToLong(vertex -> graph.neighbours(vertex).size())
                .sum();
        told.andNot(reached);
        BitSet all = reached();
        all.or(told);
        return new Flooding(graph, source, all, told, round + 1, messages + sent);
    }

    /** Whether everybody is reached who can be. */
    public boolean isComplete() {
        return newest.stream()
                .allMatch(vertex -> graph.neighbours(vertex).stream().allMatch(reached::get));
    }

    /** The first round after which everybody is reached who can be. */
    public Flooding completed() {
        Flooding flooding = this;
        while (!flooding.isComplete()) {
            flooding = flooding.next();
        }
        return flooding;
    }
}
