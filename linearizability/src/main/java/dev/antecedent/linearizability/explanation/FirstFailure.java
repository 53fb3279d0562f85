package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.model.Part;
import java.util.Optional;

/**
 * Finds the first response that no linearization gets past, by bisection: if a history has a linearization, so has each
 * of its beginnings (the shortest beginning of that linearization that has all that returned).
 */
final class FirstFailure {

    private final Probes probes;

    FirstFailure(Probes probes) {
        this.probes = probes;
    }

    /**
     * The number of completed operations, in the order of their responses, up to the first that cannot be linearized, that
     * one included; empty if the budget ended before it was known.
     *
     * @param completed how many there are; all together have no linearization
     */
    Optional<Integer> responses(Part part, int completed) {
        int holds = 0;
        int violated = completed;
        while (violated - holds > 1) {
            int middle = (holds + violated) >>> 1;
            if (probes.isViolated(part, middle)) {
                violated = middle;
            } else {
                holds = middle;
            }
        }
        return probes.wereCut() ? Optional.empty() : Optional.of(violated);
    }
}
