package dev.antecedent.protocol.dag;

import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is worth recording of a step, gathered variable by variable. */
final class Observed {

    private final State before;
    private final State after;
    private final SortedMap<String, Value> variables = new TreeMap<>();
    private final SortedSet<String> partial = new TreeSet<>();

    Observed(State before, State after) {
        this.before = before;
        this.after = after;
    }

    /** The whole variable, if the step changed it. */
    Observed changed(String variable) {
        Value now = value(after, variable);
        if (!now.equals(value(before, variable))) {
            variables.put(variable, now);
        }
        return this;
    }

    /** The entries of a function that the step added or changed. */
    Observed changedEntries(String variable) {
        SortedMap<Value, Value> entries = new TreeMap<>(function(after, variable));
        Map<Value, Value> old = function(before, variable);
        entries.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
        if (!entries.isEmpty()) {
            variables.put(variable, Value.function(entries));
            partial.add(variable);
        }
        return this;
    }

    Observation observation() {
        return new Observation(State.of(variables), partial);
    }

    private static Map<Value, Value> function(State state, String variable) {
        return ((Value.Function) value(state, variable)).mapping();
    }

    private static Value value(State state, String variable) {
        return Objects.requireNonNull(state.variables().get(variable));
    }
}
