package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A set of values. {@code add} and {@code remove} are always possible; a read of the whole set returns its elements, in
 * whatever order.
 *
 * @param elements each of them once
 */
record ValueSet(Bag elements) implements SequentialModel {

    /** A set of these elements. */
    static ValueSet of(Iterable<Value> elements) {
        ValueSet set = new ValueSet(Bag.EMPTY);
        for (Value element : elements) {
            set = set.with(element);
        }
        return set;
    }

    boolean contains(Value value) {
        return elements.count(value) > 0;
    }

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "add" -> new Step.Next(with(operation.argument()));
            case "remove" -> new Step.Next(without(operation.argument()));
            case "contains" -> operation.isPending() ? new Step.Next(this) : step(containsRefused(operation));
            case "read" -> operation.isPending() ? new Step.Next(this) : step(readRefused(operation));
            default -> throw new IllegalArgumentException("not an operation of a set: " + operation.f());
        };
    }

    private Step step(Optional<String> refused) {
        return refused.<Step>map(Step.Inconsistent::new).orElseGet(() -> new Step.Next(this));
    }

    private Optional<String> containsRefused(Operation operation) {
        boolean contained = contains(operation.argument());
        return contained == SetDefinition.found(operation)
                ? Optional.empty()
                : Optional.of(operation.argument().brief() + (contained ? " is in the set" : " is not in the set"));
    }

    private Optional<String> readRefused(Operation operation) {
        List<Value> read = SetDefinition.elements(operation);
        Set<Value> distinct = new HashSet<>();
        for (Value value : read) {
            if (!contains(value)) {
                return Optional.of(value.brief() + " was read and is not in the set");
            }
            if (!distinct.add(value)) {
                return Optional.of(value.brief() + " was read twice");
            }
        }
        if (distinct.size() == elements.size()) {
            return Optional.empty();
        }
        return elements.values().stream()
                .filter(element -> !distinct.contains(element))
                .findFirst()
                .map(element -> element.brief() + " is in the set and was not read");
    }

    /** What was not found in the set must not be in it before; adding takes nothing out. */
    @Override
    public boolean mayReach(Operation read) {
        if (read.f().equals("contains")) {
            return SetDefinition.found(read) || !contains(read.argument());
        }
        List<Value> elementsRead = SetDefinition.elements(read);
        return elementsRead.size() >= elements.size()
                && elementsRead.stream().distinct().filter(this::contains).count() == elements.size();
    }

    private ValueSet with(Value value) {
        return contains(value) ? this : new ValueSet(elements.with(value));
    }

    private ValueSet without(Value value) {
        return contains(value) ? new ValueSet(elements.without(value)) : this;
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
