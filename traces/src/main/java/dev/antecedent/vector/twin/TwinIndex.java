package dev.antecedent.vector.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Branches, HighestBefore, LowestAfter and forklessCause, step by step as other implementations do it, with a flaw. */
final class TwinIndex {

    private final Graph graph;
    private final Flaw flaw;
    private final long quorum;
    private final List<Integer> creatorOf = new ArrayList<>();
    private final List<Integer> firstSeq = new ArrayList<>();
    private final List<Integer> lastSeq = new ArrayList<>();
    private final int[] branch;
    private final int[][] reach;
    private final BitSet[] forked;
    private final List<int[]> lowestAfter = new ArrayList<>();

    TwinIndex(Graph graph, Flaw flaw) {
        this.graph = graph;
        this.flaw = flaw;
        this.quorum = quorum(graph.total, flaw);
        this.branch = new int[graph.size()];
        this.reach = new int[graph.size()][];
        this.forked = new BitSet[graph.size()];
        for (int validator = 0; validator < graph.validators.size(); validator++) {
            open(validator, 1, 0);
        }
    }

    static long quorum(long total, Flaw flaw) {
        return switch (flaw) {
            case QUORUM_CEILING -> (2 * total + 2) / 3;
            case QUORUM_FLOATING_POINT -> (long) (total * (2.0f / 3.0f)) + 1;
            case QUORUM_32_BIT_OVERFLOW -> (int) (2 * total) / 3 + 1;
            default -> 2 * total / 3 + 1;
        };
    }

    boolean isQuorum(long stake) {
        return stake >= quorum;
    }

    /** Events are added in their order. */
    void add(int event) {
        int creator = graph.creators[event];
        int seq = graph.seqs[event];
        int selfParent = graph.selfParent(event);
        if (selfParent < 0 && lastSeq.get(creator) == 0) {
            branch[event] = creator;
        } else if (selfParent >= 0 && lastSeq.get(branch[selfParent]) + 1 == seq) {
            branch[event] = branch[selfParent];
        } else {
            branch[event] = open(creator, seq, seq);
        }
        lastSeq.set(branch[event], seq);
        lookBack(event);
        lookAhead(event);
    }

    boolean seesFork(int event, int validator) {
        return forked[event].get(validator);
    }

    boolean causes(int observer, int observed) {
        if (flaw == Flaw.CAUSE_IS_MONOTONE) {
            BitSet past = graph.pasts[observer];
            return past.stream().anyMatch(earlier -> isCause(earlier, observed));
        }
        return isCause(observer, observed);
    }

    private int open(int creator, int first, int last) {
        creatorOf.add(creator);
        firstSeq.add(first);
        lastSeq.add(last);
        return creatorOf.size() - 1;
    }

    private void lookBack(int event) {
        int branches = creatorOf.size();
        reach[event] = new int[branches];
        forked[event] = new BitSet();
        reach[event][branch[event]] = graph.seqs[event];
        for (int parent : graph.parents[event]) {
            for (int b = 0; b < reach[parent].length; b++) {
                reach[event][b] = Math.max(reach[event][b], reach[parent][b]);
                if (forked[parent].get(b)) {
                    forked[event].set(b);
                }
            }
        }
        for (int validator = 0; validator < graph.validators.size(); validator++) {
            if (isFork(event, validator)) {
                for (int b : branchesOf(validator, branches)) {
                    forked[event].set(b);
                }
            }
        }
    }

    private boolean isFork(int event, int validator) {
        List<Integer> own = branchesOf(validator, creatorOf.size());
        if (flaw == Flaw.FORK_KNOWN_GLOBALLY) {
            return own.size() > 1 && own.stream().anyMatch(b -> reach[event][b] > 0);
        } else if (flaw == Flaw.FORK_IS_INCOMPARABLE) {
            List<Integer> events = graph.observedOf(event, validator);
            return events.stream()
                    .anyMatch(one -> events.stream()
                            .anyMatch(other -> !graph.observes(one, other) && !graph.observes(other, one)));
        }
        boolean inherited = own.stream().anyMatch(b -> forked[event].get(b));
        if (inherited && flaw != Flaw.MARKS_ONLY_KNOWN_BRANCHES) {
            return true;
        }
        for (int one : own) {
            for (int other : own) {
                if (one < other && overlap(event, one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean overlap(int event, int one, int other) {
        int[] seen = reach[event];
        boolean known = seen[one] > 0 && seen[other] > 0;
        boolean marked = forked[event].get(one) || forked[event].get(other);
        return known && !marked && firstSeq.get(one) <= seen[other] && firstSeq.get(other) <= seen[one];
    }

    private List<Integer> branchesOf(int validator, int branches) {
        List<Integer> own = new ArrayList<>();
        for (int b = 0; b < branches; b++) {
            if (creatorOf.get(b) == validator) {
                own.add(b);
            }
        }
        return own;
    }

    private void lookAhead(int event) {
        lowestAfter.add(new int[creatorOf.size()]);
        int own = branch[event];
        lowestAfter.get(event)[own] = graph.seqs[event];
        Deque<Integer> open = new ArrayDeque<>();
        for (int parent : graph.parents[event]) {
            open.push(parent);
        }
        while (!open.isEmpty()) {
            int ancestor = open.pop();
            int[] row = lowestAfter.get(ancestor);
            if (own >= row.length) {
                row = Arrays.copyOf(row, own + 1);
                lowestAfter.set(ancestor, row);
            }
            if (row[own] == 0 && !isObservedAlready(row, graph.creators[event])) {
                row[own] = graph.seqs[event];
                for (int parent : graph.parents[ancestor]) {
                    open.push(parent);
                }
            }
        }
    }

    private boolean isObservedAlready(int[] row, int validator) {
        return flaw == Flaw.WALK_ENDS_AT_VALIDATOR
                && branchesOf(validator, row.length).stream().anyMatch(b -> row[b] != 0);
    }

    private boolean isCause(int observer, int observed) {
        boolean forbidden = forked[observer].get(branch[observed]) && flaw != Flaw.CHEATER_MAY_BE_OBSERVED;
        return !forbidden
                && isQuorum(
                        flaw == Flaw.VECTORS_PER_VALIDATOR
                                ? stakePerValidator(observer, observed)
                                : stakePerBranch(observer, observed));
    }

    private long stakePerBranch(int observer, int observed) {
        int[] lowest = lowestAfter.get(observed);
        BitSet counted = new BitSet();
        long stake = 0;
        for (int b = 0; b < reach[observer].length; b++) {
            int low = b < lowest.length ? lowest[b] : 0;
            boolean between = low <= reach[observer][b] && (low != 0 || flaw == Flaw.ZERO_IS_A_PLACE);
            boolean excluded = (forked[observer].get(b) && flaw != Flaw.CHEATER_MAY_WITNESS)
                    || (flaw == Flaw.OBSERVER_IS_NO_WITNESS && b == branch[observer] && low == graph.seqs[observer])
                    || (flaw == Flaw.OBSERVED_IS_NO_WITNESS && creatorOf.get(b) == graph.creators[observed]);
            boolean again = counted.get(creatorOf.get(b)) && flaw != Flaw.CREATOR_COUNTED_TWICE;
            if (between && !excluded && !again) {
                counted.set(creatorOf.get(b));
                stake += graph.stake(creatorOf.get(b));
            }
        }
        return stake;
    }

    private long stakePerValidator(int observer, int observed) {
        int[] lowest = lowestAfter.get(observed);
        long stake = 0;
        for (int validator = 0; validator < graph.validators.size(); validator++) {
            int high = 0;
            int low = Integer.MAX_VALUE;
            for (int b : branchesOf(validator, creatorOf.size())) {
                high = Math.max(high, b < reach[observer].length ? reach[observer][b] : 0);
                low = b < lowest.length && lowest[b] != 0 ? Math.min(low, lowest[b]) : low;
            }
            stake += low <= high && !forked[observer].get(validator) ? graph.stake(validator) : 0;
        }
        return stake;
    }
}
