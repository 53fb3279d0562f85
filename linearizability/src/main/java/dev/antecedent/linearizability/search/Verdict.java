package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;

/** What a search found out. */
public sealed interface Verdict {

    /** Configurations that were visited. */
    int configurations();

    /**
     * The history is linearizable.
     *
     * @param linearization the witness: all completed operations and some pending ones, in an order that respects real
     *     time and that the model takes
     */
    record Holds(List<Operation> linearization, int configurations) implements Verdict {
        public Holds {
            linearization = List.copyOf(linearization);
        }
    }

    /**
     * The history is not linearizable.
     *
     * @param operation the first that cannot be linearized: up to its response, exclusive, the history is linearizable,
     *     and inclusive it is not
     * @param refusals every state in which the model can be just before that response, with its reason to refuse
     * @param longest a longest linearization that was found of the history before that response
     */
    record Violated(Operation operation, List<Refusal> refusals, List<Operation> longest, int configurations)
            implements Verdict {
        public Violated {
            refusals = List.copyOf(refusals);
            longest = List.copyOf(longest);
        }
    }

    /**
     * The budget was reached.
     *
     * @param reached the operation whose response was the last that was reached: before it the history is linearizable
     * @param budget what to raise
     */
    record Undecided(Operation reached, SearchBudget budget, int configurations) implements Verdict {}

    /** A state and why it refuses an operation. */
    record Refusal(SequentialModel state, String reason) {}
}
