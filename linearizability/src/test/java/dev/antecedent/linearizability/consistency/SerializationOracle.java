package dev.antecedent.linearizability.consistency;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The models by their definitions, for a few reads and writes of distinct values: every order of the operations in
 * question is tried. A pending write is one of them if somebody read it.
 */
final class SerializationOracle {

    private final List<Operation> operations = new ArrayList<>();
    private final Value initial;

    SerializationOracle(List<Operation> judged, Value initial) {
        this.initial = initial;
        for (Operation operation : judged) {
            boolean wasRead = judged.stream()
                    .anyMatch(read -> !writes(read)
                            && sameKey(read, operation)
                            && !read.isPending()
                            && read.result().equals(operation.argument()));
            if (!operation.isPending() || (writes(operation) && wasRead)) {
                operations.add(operation);
            }
        }
    }

    boolean holds(ConsistencyModel model) {
        if (model == ConsistencyModel.SEQUENTIAL) {
            return serializable(operations, this::inProcessOrder);
        }
        Set<Value> processes = new LinkedHashSet<>();
        operations.forEach(operation -> processes.add(operation.process()));
        return processes.stream().allMatch(process -> holds(model, process));
    }

    private boolean holds(ConsistencyModel model, Value process) {
        return serializable(
                operations.stream()
                        .filter(each -> writes(each) || each.process().equals(process))
                        .toList(),
                order(model, process));
    }

    private BiPredicate<Operation, Operation> throughReads(
            Value process, BiPredicate<Operation, Operation> amongWrites) {
        return holds(ConsistencyModel.MONOTONIC_READS, process)
                ? amongWrites.or(order(ConsistencyModel.MONOTONIC_READS, process))
                : amongWrites;
    }

    private BiPredicate<Operation, Operation> order(ConsistencyModel model, Value process) {
        return switch (model) {
            case SEQUENTIAL -> this::inProcessOrder;
            case CAUSAL -> this::causally;
            case READ_YOUR_WRITES ->
                (a, b) -> inProcessOrder(a, b)
                        && writes(a)
                        && !writes(b)
                        && b.process().equals(process);
            case MONOTONIC_READS -> (a, b) -> inProcessOrder(a, b) && !writes(a) && !writes(b);
            case MONOTONIC_WRITES -> throughReads(process, (a, b) -> inProcessOrder(a, b) && writes(a) && writes(b));
            case WRITES_FOLLOW_READS ->
                throughReads(
                        process,
                        (a, b) -> writes(b)
                                && operations.stream().anyMatch(read -> readsFrom(read, a) && inProcessOrder(read, b)));
        };
    }

    private boolean causally(Operation one, Operation other) {
        return reaches(one, other, new LinkedHashSet<>());
    }

    private boolean reaches(Operation one, Operation other, Set<Operation> seen) {
        for (Operation next : operations) {
            if ((inProcessOrder(one, next) || readsFrom(next, one)) && seen.add(next)) {
                if (next.equals(other) || reaches(next, other, seen)) {
                    return true;
                }
            }
        }
        return seen.contains(other);
    }

    private boolean inProcessOrder(Operation one, Operation other) {
        return one.process().equals(other.process()) && one.invokedAt() < other.invokedAt();
    }

    private static boolean readsFrom(Operation read, Operation write) {
        return !writes(read)
                && writes(write)
                && sameKey(read, write)
                && read.result().equals(write.argument());
    }

    private boolean serializable(List<Operation> members, BiPredicate<Operation, Operation> before) {
        return place(new ArrayList<>(members), new HashMap<>(), before);
    }

    private boolean place(List<Operation> left, Map<Value, Value> values, BiPredicate<Operation, Operation> before) {
        if (left.isEmpty()) {
            return true;
        }
        for (Operation operation : List.copyOf(left)) {
            boolean mayCome = left.stream().noneMatch(other -> before.test(other, operation));
            Value value = values.getOrDefault(key(operation), initial);
            if (mayCome && (writes(operation) || operation.result().equals(value))) {
                left.remove(operation);
                Map<Value, Value> after = new HashMap<>(values);
                if (writes(operation)) {
                    after.put(key(operation), operation.argument());
                }
                if (place(left, after, before)) {
                    return true;
                }
                left.add(operation);
            }
        }
        return false;
    }

    private static boolean writes(Operation operation) {
        return operation.f().equals("put") || operation.f().equals("write");
    }

    private static boolean sameKey(Operation one, Operation other) {
        return key(one).equals(key(other));
    }

    private static Value key(Operation operation) {
        return Objects.requireNonNullElse(operation.key(), Value.nil());
    }
}
