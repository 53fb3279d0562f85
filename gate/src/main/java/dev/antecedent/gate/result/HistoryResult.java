package dev.antecedent.gate.result;

/**
 * A history, judged against a sequential model.
 *
 * @param file the history, relative to the folder that was searched
 * @param model the sequential model's name
 * @param operations operations that were judged
 * @param verdict linearizable, not linearizable, or undecided
 * @param expected the verdict in the index
 * @param standing how the two compare
 * @param sentence the verdict in one sentence
 */
public record HistoryResult(
        String file, String model, int operations, String verdict, String expected, Standing standing, String sentence)
        implements Check {

    @Override
    public String id() {
        return "history/" + file + " (" + model + ")";
    }

    @Override
    public String kind() {
        return "history";
    }
}
