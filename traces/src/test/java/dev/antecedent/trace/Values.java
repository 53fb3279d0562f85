package dev.antecedent.trace;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Draws values of TLA+. */
final class Values {

    private Values() {}

    /** Nested up to three levels, with names and numbers that are awkward in JSON. */
    static Arbitrary<Value> any() {
        return nested(3);
    }

    private static Arbitrary<Value> nested(int levels) {
        if (levels == 0) {
            return simple();
        }
        Arbitrary<Value> inner = nested(levels - 1);
        Arbitrary<Value> sets = inner.list().ofMaxSize(3).map(Value::set);
        Arbitrary<Value> sequences = inner.list().ofMaxSize(3).map(Value::sequence);
        Arbitrary<Value> records = Arbitraries.maps(names(), inner).ofMaxSize(3).map(Value::record);
        Arbitrary<Value> functions =
                Arbitraries.maps(inner, inner).ofMaxSize(3).map((Map<Value, Value> map) -> Value.function(map));
        return Arbitraries.oneOf(List.of(simple(), sets, sequences, records, functions));
    }

    private static Arbitrary<Value> simple() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.longs().map(Value::of),
                Arbitraries.integers().between(-1, 4).map(Value::of),
                names().map(Value::of),
                Arbitraries.of(true, false).map(Value::of),
                Arbitraries.of("NoLock", "m1").map(Value.ModelValue::new)));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("", "a", "b", "#set", "#map", "#model", "\"quoted\\\"", "tab\t", "ü", "∃x", "𝕋", "1");
    }
}
