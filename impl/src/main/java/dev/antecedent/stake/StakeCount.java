package dev.antecedent.stake;

import java.util.BitSet;

/** Adds up the stake of validators, each of which counts once however often it is named. */
public final class StakeCount {

    private final Validators validators;
    private final BitSet counted = new BitSet();
    private long stake;

    StakeCount(Validators validators) {
        this.validators = validators;
    }

    /**
     * Counts the validator at that place of the index order.
     *
     * @return whether it is the first time
     */
    public boolean count(int index) {
        if (counted.get(index)) {
            return false;
        }
        counted.set(index);
        stake += validators.stake(index);
        return true;
    }

    /** The stake of those counted. */
    public long stake() {
        return stake;
    }

    /** Whether they are enough. */
    public boolean hasQuorum() {
        return validators.quorum().isReachedBy(stake);
    }
}
