package dev.antecedent.linearizability.verdict;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Limit;
import java.util.List;

/** What a check found out. */
public sealed interface Verdict {

    /** What it took. */
    Effort effort();

    /** The verdict in the one word that it is known by: holds, violated, undecided. */
    String word();

    /**
     * The history is linearizable.
     *
     * @param linearization the witness: all completed operations and some pending ones, in an order that respects real
     *     time and that the model takes; checked by {@link Witness}
     */
    record Holds(List<Operation> linearization, Effort effort) implements Verdict {
        public Holds {
            linearization = List.copyOf(linearization);
        }

        @Override
        public String word() {
            return "holds";
        }
    }

    /** The history is not linearizable. */
    record Violated(Explanation explanation, Effort effort) implements Verdict {
        @Override
        public String word() {
            return "violated";
        }
    }

    /**
     * A limit was reached first.
     *
     * @param limit which one
     * @param reason the same in words
     * @param reached how far it got, in words
     * @param raise what to raise, as options of the command line
     */
    record Undecided(Limit limit, String reason, String reached, String raise, Effort effort) implements Verdict {
        @Override
        public String word() {
            return "undecided";
        }
    }
}
