package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads of a whole set, from the smallest to the greatest: equal ones form a level, and each level contains the one before. */
final class SetReads {

    private final List<List<Operation>> levels = new ArrayList<>();
    private final Map<Value, Integer> levelOf = new HashMap<>();
    private final Map<Value, Operation> readOf = new LinkedHashMap<>();
    private Optional<Decision> flaw = Optional.empty();

    SetReads(List<Operation> operations) {
        List<Operation> reads = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.f().equals("read") && !operation.isPending()) {
                reads.add(operation);
            }
        }
        reads.sort(Comparator.comparingInt(read -> elements(read).size()));
        Set<Value> before = Set.of();
        for (Operation read : reads) {
            Set<Value> elements = new HashSet<>(elements(read));
            if (elements.size() < elements(read).size()) {
                flaw = refutation(OperationText.cited(read) + " returned a value twice", List.of(read));
                return;
            }
            if (!elements.containsAll(before)) {
                flaw = incomparable(last(), read);
                return;
            }
            if (levels.isEmpty() || elements.size() > before.size()) {
                levels.add(new ArrayList<>());
                for (Value value : elements(read)) {
                    levelOf.putIfAbsent(value, levels.size() - 1);
                    readOf.putIfAbsent(value, read);
                }
            }
            levels.get(levels.size() - 1).add(read);
            before = elements;
        }
    }

    private static List<Value> elements(Operation read) {
        return read.result() instanceof Value.Array array ? array.elements() : List.of();
    }

    private Operation last() {
        List<Operation> level = levels.get(levels.size() - 1);
        return level.get(level.size() - 1);
    }

    private static Optional<Decision> incomparable(Operation smaller, Operation greater) {
        Value onlySmaller = onlyIn(smaller, greater);
        Value onlyGreater = onlyIn(greater, smaller);
        List<Operation> conflict = new ArrayList<>(List.of(smaller, greater));
        conflict.sort(Comparator.comparingInt(Operation::invokedAt));
        return refutation(
                OperationText.cited(smaller) + " has " + onlySmaller.brief() + " and not " + onlyGreater.brief() + ", "
                        + OperationText.cited(greater) + " has " + onlyGreater.brief() + " and not "
                        + onlySmaller.brief() + ", and nothing was removed",
                conflict);
    }

    private static Value onlyIn(Operation read, Operation other) {
        Set<Value> others = new HashSet<>(elements(other));
        return elements(read).stream()
                .filter(value -> !others.contains(value))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Decision> refutation(String reason, List<Operation> conflict) {
        return Optional.of(new Decision.NotLinearizable(reason, conflict));
    }

    /** A read that no set explains, or two that do not contain each other. */
    Optional<Decision> flaw() {
        return flaw;
    }

    /** From the smallest to the greatest. */
    List<List<Operation>> levels() {
        return levels;
    }

    /** The first level with the value; the number of levels if it was never read. */
    int levelOf(Value value) {
        return levelOf.getOrDefault(value, levels.size());
    }

    /** The values that were read, with a read of each. */
    Map<Value, Operation> readOf() {
        return readOf;
    }
}
