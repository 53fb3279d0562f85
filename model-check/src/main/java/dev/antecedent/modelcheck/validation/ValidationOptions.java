package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.Budget;

/**
 * How a trace is validated.
 *
 * @param observabilityPercent the share of mutations, in percent, that must be rejected for an acceptance to count
 * @param mutations how many single-field mutations are tried
 * @param window for how many lines after the changed one a mutation is followed before it counts as accepted
 * @param budget how far TLC may go
 */
public record ValidationOptions(int observabilityPercent, int mutations, int window, Budget budget) {

    /** What the command line starts from. */
    public static final ValidationOptions DEFAULT =
            new ValidationOptions(80, 200, 100, new Budget(1_000_000, 1024, 300));

    /** The same with another threshold. */
    public ValidationOptions withObservability(int percent) {
        return new ValidationOptions(percent, mutations, window, budget);
    }
}
