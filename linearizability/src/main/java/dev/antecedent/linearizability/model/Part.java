package dev.antecedent.linearizability.model;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a history that can be judged alone. Linearizability is local (Herlihy and Wing, 1990, theorem 1): a history
 * is linearizable if and only if its parts are, as long as operations of different parts act on different objects, or
 * on different pieces of an object's state (P-compositionality: Horn and Kroening, 2015).
 *
 * @param label the key or value that the operations have in common, empty if the history is one part
 * @param initial the object that the part acts on
 * @param operations in the order of their invocations
 */
public record Part(Optional<Value> label, SequentialModel initial, List<Operation> operations) {
    public Part {
        operations = List.copyOf(operations);
    }

    /** Parts of operations with the same label, in the order of their first invocations; each starts at {@code initial}. */
    public static List<Part> by(Function<Operation, Value> label, SequentialModel initial, List<Operation> operations) {
        Map<Value, List<Operation>> grouped = new LinkedHashMap<>();
        for (Operation operation : operations) {
            grouped.computeIfAbsent(label.apply(operation), value -> new ArrayList<>())
                    .add(operation);
        }
        return grouped.entrySet().stream()
                .map(entry -> new Part(Optional.of(entry.getKey()), initial, entry.getValue()))
                .toList();
    }
}
