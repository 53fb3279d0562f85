package dev.antecedent.protocol.snapshot;

import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a recorder sees of a process's own entries in the variables. */
final class Seen {

    private final State state;
    private final SortedMap<String, Value> variables = new TreeMap<>();
    private final SortedSet<String> partial = new TreeSet<>();

    private Seen(State state) {
        this.state = state;
    }

    /** The process's own entries. */
    static Seen of(State state, Value process, String... functions) {
        Seen seen = new Seen(state);
        for (String name : functions) {
            Value entry = ((Value.Function) seen.variable(name)).mapping().get(process);
            if (entry == null) {
                throw new IllegalArgumentException("no process " + process + " in " + name);
            }
            seen.variables.put(name, Value.function(Map.of(process, entry)));
            seen.partial.add(name);
        }
        return seen;
    }

    /** A variable as a whole. */
    Seen and(String name) {
        variables.put(name, variable(name));
        return this;
    }

    Observation observation() {
        return new Observation(new State(variables), partial);
    }

    private Value variable(String name) {
        Value value = state.variables().get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + name);
        }
        return value;
    }
}
