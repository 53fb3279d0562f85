package dev.antecedent.trace;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A state of a specification: a value for each variable, by name.
 *
 * @param variables the variables in alphabetical order
 */
public record State(SortedMap<String, Value> variables) {

    /** Copies the variables. */
    public State {
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    /** The state with these variables. */
    public static State of(Map<String, ? extends Value> variables) {
        return new State(new TreeMap<>(variables));
    }

    /** The conjunction that TLC prints: one line a variable. */
    @Override
    public String toString() {
        return variables.entrySet().stream()
                .map(e -> "/\\ " + e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining("\n"));
    }
}
