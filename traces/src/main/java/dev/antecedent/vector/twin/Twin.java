package dev.antecedent.vector.twin;

import dev.antecedent.dag.FrameProfile;
import dev.antecedent.vector.LachesisVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An implementation with a flaw, and what it makes of a vector's events. */
public final class Twin {

    private final LachesisVector vector;
    private final Graph graph;
    private final TwinIndex index;
    private final TwinFrames frames;
    private final TwinBlocks blocks;
    private final Flaw flaw;
    private final TwinChecks checks;
    private TwinElection election;
    private Optional<String> failure = Optional.empty();

    private Twin(LachesisVector vector, Graph graph, Optional<Flaw> flawed, FrameProfile profile) {
        this.vector = vector;
        this.graph = graph;
        // A missing check changes nothing for events that pass it.
        this.flaw = flawed.orElse(Flaw.ACCEPTS_WRONG_FRAME);
        this.index = new TwinIndex(graph, flaw);
        this.frames = new TwinFrames(graph, index, flaw, profile == FrameProfile.STRICT);
        this.blocks = new TwinBlocks(graph, index, flaw);
        this.election = new TwinElection(graph, index, frames, flaw, 1);
        this.checks = new TwinChecks(vector.epoch(), graph, flawed);
    }

    /**
     * What an implementation with that flaw makes of the events; without a flaw, what the rules do.
     *
     * @param profile how claims of frames are to be judged
     */
    public static Meaning run(LachesisVector vector, Optional<Flaw> flaw, FrameProfile profile) {
        return new Twin(vector, new Graph(vector), flaw, profile).meaning();
    }

    /** The flaws that the vector tells from the rules. */
    public static Set<Flaw> caughtBy(LachesisVector vector, FrameProfile profile) {
        Meaning right = Meaning.of(vector);
        Graph graph = new Graph(vector);
        Set<Flaw> caught = EnumSet.noneOf(Flaw.class);
        for (Flaw flaw : Flaw.values()) {
            boolean moot = (flaw.isMissingCheck() && vector.rejected().isEmpty())
                    || (flaw.isQuorum() && TwinIndex.quorum(graph.total, flaw) == 2 * graph.total / 3 + 1);
            if (!moot
                    && !new Twin(vector, graph, Optional.of(flaw), profile)
                            .meaning()
                            .equals(right)) {
                caught.add(flaw);
            }
        }
        return caught;
    }

    /** Whether the vector tells this flaw from the rules. */
    public static boolean isCaughtBy(LachesisVector vector, Flaw flaw, FrameProfile profile) {
        return !run(vector, Optional.of(flaw), profile).equals(Meaning.of(vector));
    }

    private Meaning meaning() {
        for (int event = 0; event < graph.size(); event++) {
            if (!isLamportRight(event)) {
                return new Meaning(List.of(Meaning.refused(graph.name(event), "wrong-lamport")));
            }
            index.add(event);
            if (failure.isEmpty()) {
                if (!frames.isRight(event)) {
                    return new Meaning(List.of(Meaning.refused(graph.name(event), "wrong-frame")));
                }
                process(event);
            }
        }
        List<String> lines = new ArrayList<>();
        vector.rejected()
                .ifPresent(refused ->
                        lines.add(Meaning.refused(refused.event().id().name(), checks.verdict(refused.event()))));
        for (int observer = 0; observer < graph.size(); observer++) {
            StringBuilder digits = new StringBuilder();
            for (int observed = 0; observed < graph.size(); observed++) {
                digits.append(index.causes(observer, observed) ? '1' : '0');
            }
            lines.add(digits.toString());
        }
        for (int frame = 1; frame <= frames.last(); frame++) {
            for (int root : frames.roots(frame)) {
                lines.add(Meaning.root(frame, graph.name(root)));
            }
        }
        for (int frame = 1; frame <= frames.last(); frame++) {
            if (!frames.roots(frame).isEmpty()) {
                lines.addAll(elected(frame));
            }
        }
        lines.addAll(blocks.lines());
        failure.ifPresent(failed -> lines.add("failed: " + failed));
        return new Meaning(lines);
    }

    private void process(int event) {
        try {
            for (int frame : frames.add(event)) {
                if (election.atropos() < 0) {
                    election.vote(event, frame);
                }
                while (election.atropos() >= 0) {
                    blocks.decide(election.atropos(), event);
                    election = new TwinElection(graph, index, frames, flaw, blocks.lastDecided() + 1);
                    if (flaw != Flaw.NO_VOTE_AGAIN) {
                        voteAgain();
                    }
                }
            }
        } catch (TwinElection.Failed failed) {
            failure = Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    private void voteAgain() {
        for (int frame = 1; frame <= frames.last(); frame++) {
            for (int root : frames.roots(frame)) {
                if (election.atropos() < 0) {
                    election.vote(root, frame);
                }
            }
        }
    }

    private List<String> elected(int frameToDecide) {
        TwinElection alone = new TwinElection(graph, index, frames, flaw, frameToDecide);
        List<String> lines = new ArrayList<>();
        try {
            for (int frame = frameToDecide + 1; frame <= frames.last(); frame++) {
                for (int root : frames.roots(frame)) {
                    lines.add(Meaning.vote(frameToDecide, frame, graph.name(root), alone.vote(root, frame)));
                    if (alone.atropos() >= 0) {
                        lines.add(Meaning.atropos(frameToDecide, graph.name(alone.atropos())));
                        return lines;
                    }
                }
            }
        } catch (TwinElection.Failed failed) {
            return lines;
        }
        return lines;
    }

    private boolean isLamportRight(int event) {
        int self = graph.selfParent(event);
        long[] times = flaw == Flaw.LAMPORT_OF_SELF_PARENT
                ? new long[] {self < 0 ? 0 : time(self)}
                : Arrays.stream(graph.parents[event]).mapToLong(this::time).toArray();
        return time(event) == 1 + Arrays.stream(times).max().orElse(0);
    }

    private long time(int event) {
        return graph.events.get(event).lamport().ticks();
    }
}
