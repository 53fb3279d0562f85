package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.history.Operation;
import java.util.List;

/**
 * A sub-history that is violated whatever the operations left out did.
 *
 * @param operations in the order of their invocations
 * @param minimal whether it is known that none of them can be left out
 */
record Core(List<Operation> operations, boolean minimal) {
    Core {
        operations = List.copyOf(operations);
    }
}
