package dev.antecedent.trace;

import java.util.List;
import java.util.Optional;

/**
 * A whole trace in memory.
 *
 * @param header what the run was a run of
 * @param initial what was seen of the initial state, where the specification leaves a choice
 * @param steps the actions in order; step number k has index k
 */
public record Trace(TraceHeader header, Optional<TraceStep> initial, List<TraceStep> steps) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the indices are not 1, 2, 3 and so on
     */
    public Trace {
        steps = List.copyOf(steps);
        for (int k = 0; k < steps.size(); k++) {
            if (steps.get(k).index() != k + 1L) {
                throw new IllegalArgumentException(
                        "step " + (k + 1) + " has index " + steps.get(k).index());
            }
        }
    }
}
