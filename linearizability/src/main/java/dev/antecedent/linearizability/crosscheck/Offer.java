package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;

/**
 * An operation that a random process may invoke.
 *
 * @param key empty if there is only one object
 * @param argument nil if it has none
 * @param results what it might return, at least one; only nil for an operation that returns nothing
 * @param mayFail whether it may be refused instead
 */
public record Offer(String f, Optional<Value> key, Value argument, List<Value> results, boolean mayFail) {
    public Offer {
        results = List.copyOf(results);
    }

    /** An operation on the only object that cannot fail. */
    public static Offer of(String f, Value argument, Value... results) {
        return new Offer(f, Optional.empty(), argument, List.of(results), false);
    }

    /** An operation on the only object that returns nothing and cannot fail. */
    public static Offer update(String f, Value argument) {
        return of(f, argument, Value.nil());
    }
}
