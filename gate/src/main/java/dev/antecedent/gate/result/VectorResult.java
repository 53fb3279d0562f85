package dev.antecedent.gate.result;

import java.util.List;

/**
 * The vectors of a folder, each held against the implementation.
 *
 * @param folder the folder, relative to the project
 * @param cases how many there are
 * @param agree how many agree in every value
 * @param values how many values were compared
 * @param explanation what differs or cannot be read, and what was judged lenient, line by line
 * @param standing how it compares with all of them agreeing
 * @param sentence the verdict in one sentence
 */
public record VectorResult(
        String folder,
        long cases,
        long agree,
        long values,
        List<String> explanation,
        Standing standing,
        String sentence)
        implements Check {

    /** Copies the explanation. */
    public VectorResult {
        explanation = List.copyOf(explanation);
    }

    @Override
    public String id() {
        return "vectors/" + folder;
    }

    @Override
    public String kind() {
        return "vectors";
    }
}
