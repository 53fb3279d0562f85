package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;

/**
 * A copy of a replica as it was.
 *
 * @param sender whose
 * @param vector how many updates of each replica are in the value
 * @param value the value
 * @param <V> the values
 */
public record ReplicaSnapshot<V>(ProcessId sender, VectorTimestamp vector, V value) {

    /** How many updates it counts; with its sender this names it, as a replica's vectors only grow. */
    public long size() {
        return vector.entries().values().stream().mapToLong(Long::longValue).sum();
    }
}
