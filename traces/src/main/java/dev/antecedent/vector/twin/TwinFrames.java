package dev.antecedent.vector.twin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Frames and their roots, with a flaw. Frames are numbered from 1. */
final class TwinFrames {

    private static final int NO_BOUND = Integer.MAX_VALUE;

    private final Graph graph;
    private final TwinIndex index;
    private final Flaw flaw;
    private final boolean strict;
    private final int[] claims;
    private final List<List<Integer>> roots = new ArrayList<>(List.of(List.of()));

    TwinFrames(Graph graph, TwinIndex index, Flaw flaw, boolean strict) {
        this.graph = graph;
        this.index = index;
        this.flaw = flaw;
        this.strict = (strict && flaw != Flaw.ALWAYS_LENIENT) || flaw == Flaw.ALWAYS_STRICT;
        this.claims =
                graph.events.stream().mapToInt(event -> event.frame().number()).toArray();
    }

    /** The greatest frame that has roots; 0 if none has. */
    int last() {
        return roots.size() - 1;
    }

    List<Integer> roots(int frame) {
        return frame < roots.size() ? roots.get(frame) : List.of();
    }

    /** Whether the event may claim what it claims. */
    boolean isRight(int event) {
        int claimed = claims[event];
        int highest = highest(event, strict ? NO_BOUND : claimed);
        return claimed == highest && (strict || claimed >= Math.max(1, start(event)));
    }

    /** The frames that the event becomes a root of. */
    List<Integer> add(int event) {
        int first = selfParentFrame(event) + 1;
        List<Integer> frames = new ArrayList<>();
        for (int frame = first; frame <= claims[event]; frame++) {
            while (roots.size() <= frame) {
                roots.add(new ArrayList<>());
            }
            if (frame == claims[event] || flaw != Flaw.ROOT_OF_HIGHEST_FRAME_ONLY) {
                roots.get(frame).add(event);
                frames.add(frame);
            }
        }
        return frames;
    }

    private int highest(int event, int bound) {
        int begin = start(event);
        int frame = begin;
        // No frame beyond the last one has roots; a quorum that needs none would climb for ever.
        while (frame > 0 && frame < bound && frame <= last() && isPassed(event, frame)) {
            frame++;
            if (flaw == Flaw.ONE_FRAME_AT_MOST) {
                break;
            }
        }
        return Math.max(frame, 1);
    }

    private int start(int event) {
        if (flaw == Flaw.FRAME_FROM_OTHER_PARENTS) {
            int start = 0;
            for (int parent : graph.parents[event]) {
                start = Math.max(start, claims[parent]);
            }
            return start;
        }
        return flaw == Flaw.FIRST_EVENT_CLIMBS ? Math.max(1, selfParentFrame(event)) : selfParentFrame(event);
    }

    private int selfParentFrame(int event) {
        int selfParent = graph.selfParent(event);
        return selfParent < 0 ? 0 : claims[selfParent];
    }

    private boolean isPassed(int event, int frame) {
        BitSet creators = new BitSet();
        for (int root : roots(frame)) {
            if (flaw == Flaw.FRAME_BY_OBSERVING ? graph.observes(event, root) : index.causes(event, root)) {
                creators.set(graph.creators[root]);
            }
        }
        return index.isQuorum(creators.stream().mapToLong(graph::stake).sum());
    }
}
