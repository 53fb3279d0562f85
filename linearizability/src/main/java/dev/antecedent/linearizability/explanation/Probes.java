package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.search.LinearizabilitySearch;
import dev.antecedent.linearizability.search.SearchResult;
import dev.antecedent.linearizability.search.Traits;

/** Searches on parts of a history that is known to be violated, within one budget for all of them. */
final class Probes {

    /** What preparing a search costs for each operation, in configurations. */
    private static final int PREPARATION = 8;

    private final Traits traits;
    private final Limits limits;
    private final Deadline deadline;
    private long left;
    private boolean cut;

    Probes(ModelDefinition model, Limits limits, Deadline deadline) {
        traits = Traits.of(model);
        this.limits = limits;
        this.deadline = deadline;
        left = limits.explanation();
        cut = left == 0;
    }

    /** Whether it is known that the beginning of a part, up to so many responses, has no linearization. */
    boolean isViolated(Part part, int responses) {
        return isViolated(part, responses, traits);
    }

    /**
     * Whether it is known that a part has no linearization.
     *
     * @param loosened whether its operations change states that they would not change otherwise
     */
    boolean isViolated(Part part, boolean loosened) {
        return isViolated(part, Integer.MAX_VALUE, loosened ? traits.replacing() : traits);
    }

    /** Leaves a question open. */
    boolean giveUp() {
        cut = true;
        return false;
    }

    private boolean isViolated(Part part, int responses, Traits relied) {
        charge((long) PREPARATION * part.operations().size());
        if (left <= 0 || deadline.passed()) {
            return giveUp();
        }
        SearchResult result = LinearizabilitySearch.searchBeginning(part, responses, relied, limits(), deadline);
        charge(result.configurations());
        cut |= result instanceof SearchResult.Undecided;
        return result instanceof SearchResult.NotLinearizable;
    }

    /** Whether some answer so far was for want of budget. */
    boolean wereCut() {
        return cut;
    }

    void charge(long configurations) {
        left -= configurations;
    }

    /** What is left: no single search takes more than a quarter of it. */
    Limits limits() {
        return limits.withConfigurations(Math.max(1, left / 4));
    }

    Deadline deadline() {
        return deadline;
    }
}
