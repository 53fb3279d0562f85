package dev.antecedent.dag;

import java.util.Arrays;
import java.util.List;

/**
 * The vector of an event that looks back: for each branch the place of the highest event on it that the event observes.
 * It is made once, from the vectors of the parents, and never changes.
 *
 * <p>A branch is past-closed: whoever observes one of its events observes all before it on the branch. So the observed
 * part of a branch is an interval from its first place to the entry here, and a validator is seen to fork exactly if two
 * such intervals of its branches overlap: then two of its events share a place. Two branches that are seen without an
 * overlap are no fork to this event.
 *
 * <p>Two rows are kept. {@code reach} says what is observed, forks or not; merging and {@link LowestAfter} need it.
 * {@code marked} has {@link #FORK} on all branches of validators that are seen to fork; counting witnesses needs it.
 * Without a fork they are one array. The marks need not be merged: an overlap in a parent's row is one in the merged row
 * too.
 *
 * <p>A row is as long as the number of branches when the event came; entries beyond are empty.
 */
final class HighestBefore {

    /** The entry for an unseen branch. */
    static final int EMPTY = 0;

    /** The mark of a fork: below every place, so that comparing with a place excludes it. */
    static final int FORK = -1;

    private final int[] reach;
    private final int[] marked;

    private HighestBefore(int[] reach, int[] marked) {
        this.reach = reach;
        this.marked = marked;
    }

    /**
     * The vector of an event at that place of that branch.
     *
     * @param length how many branches there are, the event's own one included
     * @param ofCheaters for each validator that has several branches all of them, the event's own included, those that
     *     begin at a lower place first
     */
    static HighestBefore of(
            int branch, int seq, IndexedEvent[] parents, int length, Iterable<List<GrowingBranch>> ofCheaters) {
        int[] reach = parents.length == 0 ? new int[length] : Arrays.copyOf(parents[0].highestBefore().reach, length);
        for (int k = 1; k < parents.length; k++) {
            merge(reach, parents[k].highestBefore().reach);
        }
        reach[branch] = seq;
        return new HighestBefore(reach, marked(reach, ofCheaters));
    }

    /** How many branches there were when the event came. */
    int length() {
        return reach.length;
    }

    /** The highest place that is observed on the branch; {@link #EMPTY} if none is. */
    int reach(int branch) {
        return branch < reach.length ? reach[branch] : EMPTY;
    }

    /** Whether the event sees the branch's validator fork. */
    boolean isForked(int branch) {
        return branch < marked.length && marked[branch] == FORK;
    }

    /** The entry of the row with marks. */
    int marked(int branch) {
        return branch < marked.length ? marked[branch] : EMPTY;
    }

    /** The row with marks; not to be changed. */
    int[] marked() {
        return marked;
    }

    private static void merge(int[] reach, int[] seen) {
        for (int branch = 0; branch < seen.length; branch++) {
            reach[branch] = Math.max(reach[branch], seen[branch]);
        }
    }

    private static int[] marked(int[] reach, Iterable<List<GrowingBranch>> ofCheaters) {
        int[] marked = reach;
        for (List<GrowingBranch> own : ofCheaters) {
            if (overlap(reach, own)) {
                marked = marked == reach ? reach.clone() : marked;
                for (GrowingBranch branch : own) {
                    marked[branch.number()] = FORK;
                }
            }
        }
        return marked;
    }

    /** Whether two of the intervals share a place: then, sorted by their beginnings, one begins in what came before. */
    private static boolean overlap(int[] reach, List<GrowingBranch> sorted) {
        int end = EMPTY;
        for (GrowingBranch branch : sorted) {
            int highest = reach[branch.number()];
            if (highest == EMPTY) {
                continue;
            } else if (branch.firstSeq() <= end) {
                return true;
            }
            end = Math.max(end, highest);
        }
        return false;
    }
}
