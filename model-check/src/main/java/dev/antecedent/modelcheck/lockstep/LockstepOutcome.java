package dev.antecedent.modelcheck.lockstep;

import dev.antecedent.modelcheck.Problem;
import java.util.List;

/** What a lockstep walk came to. */
public sealed interface LockstepOutcome {

    /**
     * The graphs are equal.
     *
     * @param counts what was compared
     * @param invariants the model's invariants, each evaluated by TLC on every state of the implementation
     */
    record Equal(Counts counts, List<String> invariants) implements LockstepOutcome {
        /** Copies the list. */
        public Equal {
            invariants = List.copyOf(invariants);
        }
    }

    /**
     * The graphs differ.
     *
     * @param counts what was compared until then
     * @param difference the first difference
     */
    record Differs(Counts counts, Difference difference) implements LockstepOutcome {}

    /**
     * TLC's budget was reached first.
     *
     * @param reason which, how far the search got, and what to raise
     */
    record Undecided(String reason) implements LockstepOutcome {}

    /**
     * The comparison could not be made.
     *
     * @param problem what is wrong, and where
     */
    record Unusable(Problem problem) implements LockstepOutcome {}
}
