package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Refutations with their operations. */
final class Conflicts {

    private Conflicts() {}

    /** A refutation; the operations may come in any order, and more than once. */
    static Decision.NotLinearizable of(String reason, Stream<Operation> operations) {
        List<Operation> conflict = operations
                .distinct()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        return new Decision.NotLinearizable(reason, conflict);
    }

    static Decision.NotLinearizable of(String reason, Operation... operations) {
        return of(reason, Stream.of(operations));
    }

    /** The operation with its process and lines, for a reason. */
    static String cited(Operation operation) {
        return OperationText.cited(operation);
    }
}
