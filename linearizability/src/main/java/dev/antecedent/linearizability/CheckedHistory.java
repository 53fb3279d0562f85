package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.List;

/**
 * A history and its verdict.
 *
 * @param model the model's name
 * @param initial the model before the first operation
 * @param judged the operations that the verdict had to explain; the others say nothing in the history's dialect
 */
public record CheckedHistory(
        History history, String model, SequentialModel initial, List<Operation> judged, Verdict verdict) {
    public CheckedHistory {
        judged = List.copyOf(judged);
    }
}
