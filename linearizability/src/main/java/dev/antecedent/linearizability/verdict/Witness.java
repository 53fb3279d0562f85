package dev.antecedent.linearizability.verdict;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a linearization by the definition alone; shares nothing with the search that found it. */
public final class Witness {

    private Witness() {}

    /**
     * What is wrong with a linearization, in words; empty if nothing is.
     *
     * @param operations what it must explain: every completed one, and none that is not among them
     */
    public static Optional<String> firstFlaw(
            SequentialModel initial, List<Operation> operations, List<Operation> linearization) {
        Set<Integer> missing = new HashSet<>();
        Set<Integer> allowed = new HashSet<>();
        for (Operation operation : operations) {
            allowed.add(operation.invokedAt());
            if (!operation.isPending()) {
                missing.add(operation.invokedAt());
            }
        }
        SequentialModel state = initial;
        int latestInvocation = -1;
        for (Operation operation : linearization) {
            if (!allowed.remove(operation.invokedAt())) {
                return flaw(operation, "is not in the history, or twice in the linearization");
            }
            missing.remove(operation.invokedAt());
            if (operation.returnedAt() < latestInvocation) {
                return flaw(operation, "returned before an operation in front of it was invoked");
            }
            latestInvocation = Math.max(latestInvocation, operation.invokedAt());
            Step step = state.step(operation);
            if (step instanceof Step.Inconsistent refused) {
                return flaw(operation, "is refused: " + refused.reason());
            }
            state = ((Step.Next) step).state();
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of("a completed operation is missing");
    }

    private static Optional<String> flaw(Operation operation, String what) {
        return Optional.of(
                operation.f() + " of line " + operation.invocation().position().line() + " " + what);
    }
}
