package dev.antecedent.dag;

import dev.antecedent.stake.Quorum;
import dev.antecedent.stake.Validators;

/**
 * Counts, from two vectors, the stake of the validators that have an event between two events.
 *
 * <p>An event of branch B is between b and a exactly if {@code lowestAfter(b)[B] <= highestBefore(a)[B]}: the lowest one
 * that observes b is then among those that a observes; and any event between the two is no lower than the former and no
 * higher than the latter. Marks of forks are below every place and empty entries of b above every one, so one comparison
 * says all. A validator counts once, through whichever of its branches.
 *
 * <p>The heaviest validators come first in the rows. Where an event is far behind, those of them that just make a quorum
 * all have an event between, so they are looked at alone first: of a row with 100 drawn stakes less than half is read.
 */
final class Witnesses {

    private final int[] stakes;
    private final int heaviest;
    private final Quorum quorum;

    Witnesses(Validators validators) {
        stakes = validators.inIndexOrder().stream()
                .mapToInt(validator -> (int) validator.stake())
                .toArray();
        quorum = validators.quorum();
        heaviest = heaviest();
    }

    /**
     * Whether enough validators have an event between.
     *
     * @param highest the later event's row with marks
     * @param lowest the earlier event's row
     * @param previous for each branch the one of its validator that opened before it
     */
    boolean areEnough(int[] highest, int[] lowest, int[] previous) {
        int stake = ofFirstBranches(0, heaviest, highest, lowest);
        return quorum.isReachedBy(stake) || quorum.isReachedBy(stake + ofOthers(highest, lowest, previous));
    }

    /** The same where a validator has an event between that the rows do not show yet. */
    boolean areEnoughWith(int branch, int[] highest, int[] lowest, int[] previous) {
        int stake = ofFirstBranches(0, heaviest, highest, lowest) + ofOthers(highest, lowest, previous);
        int counted = counted(branch, highest, lowest, previous);
        return quorum.isReachedBy(counted < 0 ? stake + stakes[-counted - 1] : stake);
    }

    /** How many of the heaviest validators just make a quorum. */
    private int heaviest() {
        long stake = 0;
        int count = 0;
        while (!quorum.isReachedBy(stake)) {
            stake += stakes[count++];
        }
        return count;
    }

    /** Of the validators at these places of the index order those that have an event between on their first branch. */
    private int ofFirstBranches(int from, int to, int[] highest, int[] lowest) {
        int stake = 0;
        for (int index = from; index < to; index++) {
            // All ones if lowest <= highest, else zero: no branch, so that the loop is done many entries at a time.
            int between = (lowest[index] - highest[index] - 1) >> 31;
            stake += stakes[index] & between;
        }
        return stake;
    }

    /** What {@link #ofFirstBranches} of the heaviest leaves out: the other validators, and the further branches. */
    private int ofOthers(int[] highest, int[] lowest, int[] previous) {
        int validators = stakes.length;
        int stake = ofFirstBranches(heaviest, validators, highest, lowest);
        int length = Math.min(highest.length, lowest.length);
        for (int branch = validators; branch < length; branch++) {
            if (lowest[branch] <= highest[branch]) {
                int first = counted(previous[branch], highest, lowest, previous);
                stake += first < 0 ? stakes[-first - 1] : 0;
            }
        }
        return stake;
    }

    /**
     * The first branch from this one back, over those of the same validator that opened before it, that has an event
     * between; if none has, the validator's place in the index order as {@code -place - 1}.
     */
    private int counted(int branch, int[] highest, int[] lowest, int[] previous) {
        int at = branch;
        while (true) {
            if (at < highest.length && at < lowest.length && lowest[at] <= highest[at]) {
                return at;
            } else if (at < stakes.length) {
                return -at - 1;
            }
            at = previous[at];
        }
    }
}
