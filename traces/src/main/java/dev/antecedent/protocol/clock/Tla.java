package dev.antecedent.protocol.clock;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The words of the clock specifications: a process is a string, an event the pair of its process and its number. */
public final class Tla {

    private Tla() {}

    /** The process, by its name. */
    public static Value value(ProcessId process) {
        return Value.of(process.name());
    }

    /** The event, by its process and its number. */
    public static Value value(EventId event) {
        return Value.sequence(List.of(value(event.process()), Value.of(event.number())));
    }

    /** The vector, as a function on processes. */
    public static Value value(VectorTimestamp vector) {
        return function(vector.entries(), Value::of);
    }

    /** A function on processes. */
    public static <T> Value function(SortedMap<ProcessId, T> mapping, Function<T, Value> value) {
        SortedMap<Value, Value> pairs = new TreeMap<>();
        mapping.forEach((process, image) -> pairs.put(value(process), value.apply(image)));
        return new Value.Function(pairs);
    }

    /** A function on one process. */
    public static Value function(ProcessId process, Value value) {
        return Value.function(Map.of(value(process), value));
    }

    /**
     * The process of this name.
     *
     * @throws IllegalArgumentException if the value is no string
     */
    public static ProcessId process(Value value) {
        if (value instanceof Value.Text text) {
            return new ProcessId(text.value());
        }
        throw new IllegalArgumentException("a process is a string; found " + value);
    }

    /**
     * The event that this pair names.
     *
     * @throws IllegalArgumentException if the value is no such pair
     */
    public static EventId event(Value value) {
        if (value instanceof Value.Function pair
                && pair.isSequence()
                && pair.mapping().size() == 2
                && pair.mapping().get(Value.of(2)) instanceof Value.Int number
                && pair.mapping().get(Value.of(1)) instanceof Value.Text process) {
            return new EventId(process(process), number.value());
        }
        throw new IllegalArgumentException("an event is a pair <<process, number>>; found " + value);
    }
}
