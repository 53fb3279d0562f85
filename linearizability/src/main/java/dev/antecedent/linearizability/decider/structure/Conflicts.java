package dev.antecedent.linearizability.decider.structure;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.util.Comparator;
import java.util.stream.Stream;

/** Refutations in one sentence. */
final class Conflicts {

    private Conflicts() {}

    /** Operations that contradict each other, or what there is. */
    static Decision of(String reason, Operation... operations) {
        return new Decision.NotLinearizable(
                reason,
                Stream.of(operations)
                        .distinct()
                        .sorted(Comparator.comparingInt(Operation::invokedAt))
                        .toList());
    }

    /**
     * Two operations whose order in real time is not that of their effects.
     *
     * @param earlier what the effect of the earlier one was, {@code has index 3}
     * @param later what that of the later one was
     * @param others what else it takes to see it
     */
    static Decision inverted(Ranks.Inversion inversion, String earlier, String later, Operation... others) {
        return of(
                OperationText.cited(inversion.earlier()) + " ended before " + OperationText.cited(inversion.later())
                        + " began, but the first " + earlier + " and the second " + later,
                Stream.concat(Stream.of(inversion.earlier(), inversion.later()), Stream.of(others))
                        .toArray(Operation[]::new));
    }
}
