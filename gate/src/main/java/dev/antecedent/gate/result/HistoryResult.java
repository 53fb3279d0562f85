package dev.antecedent.gate.result;

import java.util.List;

/**
 * A history, judged against a sequential model.
 *
 * @param file the history, relative to the folder that was searched
 * @param model the sequential model's name
 * @param verdict holds, violated, undecided, unusable or not checked
 * @param expected the verdict in the index
 * @param explanation the verdict in full, line by line
 * @param standing how the two compare
 * @param sentence the verdict in one sentence
 */
public record HistoryResult(
        String file,
        String model,
        String verdict,
        String expected,
        List<String> explanation,
        Standing standing,
        String sentence)
        implements Check {

    /** Copies the explanation. */
    public HistoryResult {
        explanation = List.copyOf(explanation);
    }

    @Override
    public String id() {
        return "history/" + file + " (" + model + ")";
    }

    @Override
    public String kind() {
        return "history";
    }
}
