package dev.antecedent.dag;

import java.util.Arrays;

/**
 * The vector of an event that looks ahead: for each branch the place of the lowest event on it that observes the event.
 * An entry is written once, when that lowest event arrives, and never changes.
 *
 * <p>One thread writes; others may read at any time. A longer row is filled before it is published through the volatile
 * field, so a reader finds in any row all that was written before the row was replaced. An entry that is written while
 * somebody reads belongs to an event that has not been published yet; see {@link CausalityIndex} for why it does not
 * matter whether it is found.
 */
final class LowestAfter {

    /** The entry for a branch of which no event observes this one: above every place, so that comparing excludes it. */
    static final int NONE = Integer.MAX_VALUE;

    private volatile int[] row;

    LowestAfter(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, NONE);
        row = empty;
    }

    /** The row, as long as it is by now; entries beyond are {@link #NONE}. Not to be changed. */
    int[] row() {
        return row;
    }

    /** The first event of the branch that observes this one has arrived. */
    void write(int branch, int seq) {
        int[] current = row;
        if (branch < current.length) {
            current[branch] = seq;
        } else {
            // By a quarter at least: a branch that opens is one more entry in all ancestors of its first event.
            int[] longer = Arrays.copyOf(current, Math.max(branch + 1, current.length + current.length / 4));
            Arrays.fill(longer, current.length, longer.length, NONE);
            longer[branch] = seq;
            row = longer;
        }
    }
}
