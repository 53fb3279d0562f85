package dev.antecedent.triad.vote;

/** The three rules by which, in different places of the published text, a triad decides on its votes. */
public enum PublishedRule {

    /** R1: 1 iff at least two of the three vote 1. The one that is meant, and used from here on. */
    MAJORITY {
        @Override
        public Decision decide(boolean first, boolean second, boolean third) {
            return Decision.of(first ? second || third : second && third);
        }
    },

    /**
     * R2: 0 if the first two agree, else 1 if the first and the third do, else none. Whether they agree, not on what,
     * decides: three votes for 1 decide 0, and where the last two agree against the first there is no consensus. It says
     * what the majority says for 3 of the 8 triples.
     */
    WHO_AGREES {
        @Override
        public Decision decide(boolean first, boolean second, boolean third) {
            if (first == second) {
                return Decision.ZERO;
            }
            return first == third ? Decision.ONE : Decision.NONE;
        }
    },

    /** R3: 0 as soon as one says INVALID. Unanimity: nothing is accepted against anybody, so one faulty node stops all. */
    VETO {
        @Override
        public Decision decide(boolean first, boolean second, boolean third) {
            return Decision.of(first && second && third);
        }
    };

    /** What the votes come to. */
    public abstract Decision decide(boolean first, boolean second, boolean third);
}
