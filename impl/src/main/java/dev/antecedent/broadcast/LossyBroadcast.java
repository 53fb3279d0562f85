package dev.antecedent.broadcast;

import java.util.BitSet;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Flooding over links that lose messages: a state of the specification {@code LossyBroadcast}, with its actions. Whoever
 * was reached sends to each neighbour again and again until the neighbour has acknowledged; a receiver acknowledges what
 * it knows already, too, since its acknowledgement may have been lost.
 *
 * <p>If no link loses everything for ever, everybody is reached who can be: by induction on the distance from the source,
 * a neighbour that was reached sends until it is acknowledged, and it is acknowledged only by who was reached.
 *
 * @param graph along whose edges it goes
 * @param reached who was reached so far
 * @param link what there is on each direction of each edge
 */
public record LossyBroadcast(Graph graph, BitSet reached, SortedMap<Link, LinkState> link) {

    /** Copies the components. */
    public LossyBroadcast {
        reached = (BitSet) reached.clone();
        link = Collections.unmodifiableSortedMap(new TreeMap<>(link));
    }

    /** A copy of who was reached. */
    @Override
    public BitSet reached() {
        return (BitSet) reached.clone();
    }

    /** The initial state: one vertex knows, and has sent nothing. */
    public static LossyBroadcast from(Graph graph, int source) {
        BitSet reached = new BitSet();
        reached.set(source);
        SortedMap<Link, LinkState> link = new TreeMap<>();
        for (int from = 0; from < graph.vertices(); from++) {
            for (int to : graph.neighbours(from)) {
                link.put(new Link(from, to), LinkState.IDLE);
            }
        }
        return new LossyBroadcast(graph, reached, link);
    }

    /** One who was reached sends to a neighbour, for the first time or again; refused while something is on the link. */
    public Optional<LossyBroadcast> send(int from, int to) {
        return reached.get(from) ? moved(from, to, LinkState.IDLE, LinkState.MESSAGE) : Optional.empty();
    }

    /** The message arrives: its receiver is reached, and acknowledges. */
    public Optional<LossyBroadcast> receive(int from, int to) {
        return moved(from, to, LinkState.MESSAGE, LinkState.ACKNOWLEDGEMENT).map(after -> {
            BitSet more = after.reached();
            more.set(to);
            return new LossyBroadcast(graph, more, after.link);
        });
    }

    /** The acknowledgement arrives: the sender is done with this neighbour. */
    public Optional<LossyBroadcast> finish(int from, int to) {
        return moved(from, to, LinkState.ACKNOWLEDGEMENT, LinkState.DONE);
    }

    /** The message or its acknowledgement is lost. */
    public Optional<LossyBroadcast> lose(int from, int to) {
        return moved(from, to, LinkState.MESSAGE, LinkState.IDLE)
                .or(() -> moved(from, to, LinkState.ACKNOWLEDGEMENT, LinkState.IDLE));
    }

    /** Whether all who can be reached are, and everybody knows it of its neighbours. */
    public boolean isComplete() {
        return link.entrySet().stream()
                .allMatch(entry -> !reached.get(entry.getKey().from()) || entry.getValue() == LinkState.DONE);
    }

    private Optional<LossyBroadcast> moved(int from, int to, LinkState before, LinkState after) {
        Link place = new Link(from, to);
        if (link.get(place) != before) {
            return Optional.empty();
        }
        SortedMap<Link, LinkState> moved = new TreeMap<>(link);
        moved.put(place, after);
        return Optional.of(new LossyBroadcast(graph, reached, moved));
    }
}
