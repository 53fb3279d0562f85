package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.history.Operation;
import java.util.List;

/** Whether a history satisfies a {@link ConsistencyModel}. */
public sealed interface ConsistencyVerdict {

    ConsistencyModel model();

    /** The verdict in one word: holds, violated, undecided. */
    String word();

    /**
     * It does.
     *
     * @param serializations the witness: one of all operations, or one for each process that has a demand
     */
    record Holds(ConsistencyModel model, List<List<Operation>> serializations) implements ConsistencyVerdict {
        public Holds {
            serializations = List.copyOf(serializations);
        }

        @Override
        public String word() {
            return "holds";
        }
    }

    /**
     * It does not.
     *
     * @param cycle a shortest cycle of operations each of which has to come before the next, empty if none was found
     * @param reason one sentence
     */
    record Violated(ConsistencyModel model, List<Required> cycle, String reason) implements ConsistencyVerdict {
        public Violated {
            cycle = List.copyOf(cycle);
        }

        @Override
        public String word() {
            return "violated";
        }
    }

    /**
     * Nobody knows.
     *
     * @param reason why, and what to do
     */
    record Undecided(ConsistencyModel model, String reason) implements ConsistencyVerdict {
        @Override
        public String word() {
            return "undecided";
        }
    }

    /**
     * An operation that has to come before the next one of a cycle.
     *
     * @param because in words
     */
    record Required(Operation operation, String because) {}
}
