package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Value;

/** Indices as histories hold them: integers from 0. */
final class Indices {

    private Indices() {}

    /** Whether the value is an index. */
    static boolean isOne(Value value) {
        return value instanceof Value.Int integer && integer.value().signum() >= 0;
    }

    /** The index; one beyond any array is the largest integer, which is past every end as well. */
    static int of(Value index) {
        return ((Value.Int) index).value().bitLength() < Integer.SIZE
                ? ((Value.Int) index).value().intValue()
                : Integer.MAX_VALUE;
    }
}
