package dev.antecedent.linearizability.verdict;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;

/**
 * A state from which a history cannot go on.
 *
 * @param state the object's state after {@code order}
 * @param order the operations that were linearized up to there, one of the orders that lead to this state
 * @param refusals the operations that would have to come next, and the model's reason to refuse each
 */
public record DeadEnd(SequentialModel state, List<Operation> order, List<Refusal> refusals) {
    public DeadEnd {
        order = List.copyOf(order);
        refusals = List.copyOf(refusals);
    }

    /** An operation and why it is refused, in the model's words. */
    public record Refusal(Operation operation, String reason) {}
}
