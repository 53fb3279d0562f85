package dev.antecedent.protocol.dag;

import dev.antecedent.dag.Event;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Something of every event, as the specifications write it: for each validator the sequence over its events. */
record PerValidator(DagScope scope, Arrivals arrivals) {

    Value of(Function<Event, Value> something) {
        SortedMap<Value, List<Value>> rows = new TreeMap<>();
        scope.names().forEach(name -> rows.put(Value.of(name), new ArrayList<>()));
        for (Event event : arrivals.events()) {
            Value creator = Value.of(scope.name(event.creator()));
            Objects.requireNonNull(rows.get(creator)).add(something.apply(event));
        }
        SortedMap<Value, Value> function = new TreeMap<>();
        rows.forEach((creator, row) -> function.put(creator, Value.sequence(row)));
        return Value.function(function);
    }

    /** The variable {@code dag}. */
    Value dag() {
        return of(event -> Value.record(java.util.Map.of(
                "seq", Value.of(event.seq().number()),
                "lamport", Value.of(event.lamport().ticks()),
                "parents",
                        Value.set(event.parents().stream()
                                .map(EventName::of)
                                .map(EventName::value)
                                .toList()))));
    }
}
