package dev.antecedent.triad;

/** What a set of faulty leaves can do to a quorum system. */
public enum Harm {

    /** Two quorums meet in faulty leaves alone: if these are Byzantine, two values can be certified. */
    BROKEN {
        @Override
        int enough(int threshold) {
            return 2 * threshold - Address.ARITY;
        }
    },

    /** Every quorum has a faulty leaf: if these are silent, nothing can be certified. */
    BLOCKED {
        @Override
        int enough(int threshold) {
            return Address.ARITY + 1 - threshold;
        }
    };

    /**
     * How many children of a region must be harmed for the region to be, given how many must have a quorum for the
     * region to have one. Two choices of t of three children have at least 2t-3 in common; and fewer than t are left
     * over once 4-t are blocked.
     */
    abstract int enough(int threshold);

    /**
     * How many children of the regions on this level must be harmed for their region to be.
     *
     * @param level 0 for the root
     */
    public int enough(Rule rule, int level) {
        return enough(rule.thresholds().get(level));
    }
}
