package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Value;
import java.util.Comparator;

/** The order of the lanes: numbered processes by number, then named ones by name. */
final class Lanes {

    static final Comparator<Value> ORDER = Comparator.<Value, Boolean>comparing(
                    process -> !(process instanceof Value.Int))
            .thenComparing((one, other) -> one instanceof Value.Int a && other instanceof Value.Int b
                    ? a.value().compareTo(b.value())
                    : one.toString().compareTo(other.toString()));

    private Lanes() {}
}
