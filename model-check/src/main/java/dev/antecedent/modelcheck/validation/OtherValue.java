package dev.antecedent.modelcheck.validation;

import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes one leaf of a value into another of its kind: a number by one, a truth value into its negation, a string or
 * model value into another one that the trace has. A leaf is what holds nothing further: also an empty set or function,
 * which becomes what the same field holds elsewhere.
 */
final class OtherValue {

    /** A changed value, and where in it the change is. */
    record Changed(Value value, String place) {}

    private final SplittableRandom random;
    private final SortedSet<Value> atoms = new TreeSet<>();
    private final SortedMap<String, Value> collections = new TreeMap<>();

    OtherValue(LoggedTrace trace, SplittableRandom random) {
        this.random = random;
        for (TraceStep line : trace.lines()) {
            line.call().arguments().forEach(this::collect);
            line.observed().variables().forEach(this::collect);
        }
    }

    private void collect(String field, Value value) {
        if (value instanceof Value.Function function && !function.mapping().isEmpty()) {
            function.mapping().values().forEach(inner -> collectAtoms(inner));
            collections.putIfAbsent(field, value);
        } else if (value instanceof Value.SetOf set && !set.elements().isEmpty()) {
            set.elements().forEach(this::collectAtoms);
            collections.putIfAbsent(field, value);
        } else {
            collectAtoms(value);
        }
    }

    private void collectAtoms(Value value) {
        if (value instanceof Value.Text || value instanceof Value.ModelValue) {
            atoms.add(value);
        } else if (value instanceof Value.Function function) {
            function.mapping().values().forEach(this::collectAtoms);
        } else if (value instanceof Value.SetOf set) {
            set.elements().forEach(this::collectAtoms);
        }
    }

    /** The value with one leaf changed; empty where there is nothing to change it into. */
    Optional<Changed> of(String field, @Nullable Value value) {
        if (value == null) {
            return Optional.empty();
        } else if (isEmptyCollection(value)) {
            return Optional.ofNullable(collections.get(field)).map(other -> new Changed(other, field));
        }
        return change(value, field);
    }

    private Optional<Changed> change(Value value, String place) {
        if (value instanceof Value.Int number) {
            long step = number.value() > 0 && random.nextBoolean() ? -1 : 1;
            return Optional.of(new Changed(Value.of(number.value() + step), place));
        } else if (value instanceof Value.Truth truth) {
            return Optional.of(new Changed(Value.of(!truth.value()), place));
        } else if (value instanceof Value.Function function) {
            return changeEntry(function, place);
        } else if (value instanceof Value.SetOf set) {
            return changeElement(set, place);
        }
        List<Value> others = new ArrayList<>(atoms.stream()
                .filter(atom -> atom.getClass() == value.getClass())
                .toList());
        others.remove(value);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(others.get(random.nextInt(others.size())), place));
    }

    private Optional<Changed> changeEntry(Value.Function function, String place) {
        List<Map.Entry<Value, Value>> entries =
                new ArrayList<>(function.mapping().entrySet());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<Value, Value> entry = entries.get(random.nextInt(entries.size()));
        return change(entry.getValue(), place + "[" + entry.getKey() + "]").map(inner -> {
            SortedMap<Value, Value> mapping = new TreeMap<>(function.mapping());
            mapping.put(entry.getKey(), inner.value());
            return new Changed(Value.function(mapping), inner.place());
        });
    }

    private Optional<Changed> changeElement(Value.SetOf set, String place) {
        List<Value> elements = new ArrayList<>(set.elements());
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        int at = random.nextInt(elements.size());
        return change(elements.remove(at), place).map(inner -> {
            elements.add(inner.value());
            return new Changed(Value.set(elements), place);
        });
    }

    private static boolean isEmptyCollection(Value value) {
        return (value instanceof Value.SetOf set && set.elements().isEmpty())
                || (value instanceof Value.Function function
                        && function.mapping().isEmpty());
    }
}
