package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.model.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The beginning of a part of a history, up to an event: what had not returned by then is pending. */
final class Beginning {

    private Beginning() {}

    /** The beginning up to a response, inclusive. What is known to have failed later did not happen. */
    static Part of(Part part, int response) {
        List<Operation> operations = part.operations().stream()
                .filter(operation -> operation.invokedAt() < response)
                .filter(operation -> operation.returnedAt() <= response || operation.outcome() != Outcome.FAIL)
                .map(operation -> operation.returnedAt() <= response ? operation : pending(operation))
                .toList();
        return new Part(part.label(), part.initial(), operations);
    }

    private static Operation pending(Operation operation) {
        return new Operation(operation.invocation(), Outcome.UNKNOWN, null);
    }

    /** The operations of the part that some of its beginning are. */
    static List<Operation> originals(Part part, List<Operation> beginning) {
        Set<Integer> invoked = new HashSet<>();
        beginning.forEach(operation -> invoked.add(operation.invokedAt()));
        return part.operations().stream()
                .filter(operation -> invoked.contains(operation.invokedAt()))
                .toList();
    }
}
