package dev.antecedent.gate.result;

import java.util.List;
import java.util.OptionalInt;

/**
 * A trace, validated against its specification.
 *
 * @param specification the specification
 * @param name the trace: its path relative to the project, or the recording in words
 * @param lines actions in it
 * @param rejectedLine the index of the first line that no behaviour of the specification matches
 * @param mutations single-field mutations of the trace that were tried
 * @param mutationsRejected those that were rejected: their share says how observable the trace is
 * @param explanation why a line was rejected, line by line
 * @param strength sampled for a simulated run, computed for a given file
 * @param standing how it compares with what was expected
 * @param sentence the verdict in one sentence
 */
public record TraceResult(
        String specification,
        String name,
        long lines,
        OptionalInt rejectedLine,
        long mutations,
        long mutationsRejected,
        List<String> explanation,
        Strength strength,
        Standing standing,
        String sentence)
        implements Check {

    /** Copies the explanation. */
    public TraceResult {
        explanation = List.copyOf(explanation);
    }

    @Override
    public String id() {
        return specification + "/trace/" + name;
    }

    @Override
    public String kind() {
        return "trace";
    }
}
