package dev.antecedent.vector.twin;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The election of a frame, with a flaw. Subjects are in the right index order, whatever the order of looking at them. */
final class TwinElection {

    /** A vote that is no. */
    private static final int NO = -1;

    /** No vote. */
    private static final int NONE = -2;

    private final Graph graph;
    private final TwinIndex index;
    private final TwinFrames frames;
    private final Flaw flaw;
    private final int frameToDecide;
    private final int[] outcomes;
    private final Map<List<Integer>, int[]> votes = new HashMap<>();

    /** Something happened that should not. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(String kind) {
            super(kind);
        }
    }

    TwinElection(Graph graph, TwinIndex index, TwinFrames frames, Flaw flaw, int frameToDecide) {
        this.graph = graph;
        this.index = index;
        this.frames = frames;
        this.flaw = flaw;
        this.frameToDecide = frameToDecide;
        this.outcomes = new int[graph.validators.size()];
        Arrays.fill(outcomes, NONE);
    }

    /** Lets a root vote; gives its row as it is written, empty if it has no vote. */
    String vote(int root, int frame) {
        int round = frame - frameToDecide;
        if (round <= 0) {
            return "";
        }
        List<Integer> causing = frames.roots(frame - 1).stream()
                .filter(other -> flaw == Flaw.WRONG_DIRECTION ? index.causes(other, root) : index.causes(root, other))
                .toList();
        int[] row = new int[outcomes.length];
        boolean[] decides = new boolean[outcomes.length];
        int[] decided = outcomes.clone();
        for (int subject = 0; subject < row.length; subject++) {
            if (decided[subject] != NONE && flaw != Flaw.DECIDED_VOTED_AGAIN) {
                row[subject] = NONE;
            } else if (round == 1) {
                row[subject] = first(root, subject, causing);
            } else {
                count(frame, subject, causing, row, decides);
            }
            if (decides[subject]) {
                outcomes[subject] = row[subject];
            }
        }
        votes.put(List.of(root, frame), row);
        return written(row, decides);
    }

    /** The Atropos; -1 if it is not decided. */
    int atropos() {
        boolean waiting = false;
        int found = NO;
        for (int subject : order()) {
            if (outcomes[subject] == NONE) {
                waiting = true;
                if (flaw != Flaw.UNDECIDED_SKIPPED && flaw != Flaw.ALL_MUST_BE_DECIDED) {
                    return NO;
                }
            } else if (outcomes[subject] != NO && found == NO) {
                found = outcomes[subject];
                if (flaw != Flaw.ALL_MUST_BE_DECIDED) {
                    return found;
                }
            }
        }
        if (found == NO && !waiting) {
            throw new Failed("no-atropos");
        }
        return waiting ? NO : found;
    }

    private int[] order() {
        Comparator<Integer> order = Comparator.naturalOrder();
        if (flaw == Flaw.ORDER_BY_ID) {
            order = Comparator.comparing((Integer v) -> graph.validators.get(v).id());
        } else if (flaw == Flaw.ORDER_ASCENDING) {
            order = Comparator.comparing((Integer v) -> graph.validators.get(v).stake())
                    .thenComparing(v -> graph.validators.get(v).id());
        }
        return IntStream.range(0, outcomes.length)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int first(int root, int subject, List<Integer> causing) {
        List<Integer> own = frames.roots(frameToDecide).stream()
                .filter(candidate -> graph.creators[candidate] == subject)
                .toList();
        List<Integer> candidates = own.stream()
                .filter(
                        flaw == Flaw.FIRST_ROUND_BY_OBSERVING
                                ? candidate -> graph.observes(root, candidate)
                                : causing::contains)
                .toList();
        if (candidates.isEmpty()) {
            return NO;
        }
        return flaw == Flaw.FIRST_ROOT_IS_CANDIDATE ? own.get(0) : candidates.get(0);
    }

    private void count(int frame, int subject, List<Integer> causing, int[] row, boolean[] decides) {
        BitSet seen = new BitSet();
        long[] stake = new long[2];
        long[] heads = new long[2];
        int candidate = NO;
        for (int voter : causing) {
            if (seen.get(graph.creators[voter])) {
                throw new Failed("creator-counted-twice");
            }
            seen.set(graph.creators[voter]);
            int[] cast = votes.get(List.of(voter, frame - 1));
            int vote = cast == null ? NONE : cast[subject];
            if (vote == NONE) {
                throw new Failed("missing-vote");
            }
            int side = vote == NO ? 0 : 1;
            stake[side] += graph.stake(graph.creators[voter]);
            heads[side]++;
            if (vote != NO && candidate != NO && candidate != vote) {
                throw new Failed("two-candidates");
            }
            candidate = vote == NO ? candidate : vote;
        }
        if (!index.isQuorum(stake[0] + stake[1])) {
            throw new Failed("no-quorum");
        }
        long[] compared = flaw == Flaw.HEADS_COUNT ? heads : stake;
        boolean yes = flaw == Flaw.TIE_VOTES_NO ? compared[1] > compared[0] : compared[1] >= compared[0];
        row[subject] = yes ? candidate : NO;
        decides[subject] = isDecision(stake[0]) || isDecision(stake[1]);
    }

    private boolean isDecision(long stake) {
        return flaw == Flaw.TWO_THIRDS_DECIDE ? 3 * stake >= 2 * graph.total : index.isQuorum(stake);
    }

    private static String written(int[] row, boolean[] decides) {
        StringBuilder letters = new StringBuilder();
        for (int subject = 0; subject < row.length; subject++) {
            char letter = row[subject] == NO ? 'n' : 'y';
            letters.append(row[subject] == NONE ? '-' : decides[subject] ? Character.toUpperCase(letter) : letter);
        }
        return letters.toString();
    }
}
