package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.ProcessId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a replica is brought up to date.
 *
 * @param <V> the values
 * @param <A> the contents of updates
 */
public sealed interface SyncPlan<V, A> {

    /** It lacks nothing. */
    record UpToDate<V, A>() implements SyncPlan<V, A> {}

    /**
     * It gets the updates that it lacks.
     *
     * @param updates in the order of their stamps
     * @param nanos the cost
     */
    record Delta<V, A>(List<Update<A>> updates, double nanos) implements SyncPlan<V, A> {

        /** Copies the updates. */
        public Delta {
            updates = List.copyOf(updates);
        }
    }

    /**
     * It gets a snapshot as it is, and the updates that are not in it.
     *
     * @param snapshot which
     * @param rest in the order of their stamps
     * @param nanos the cost
     * @param join whether it joins with the snapshot; it adopts it if not
     */
    record Full<V, A>(ReplicaSnapshot<V> snapshot, List<Update<A>> rest, double nanos, boolean join)
            implements SyncPlan<V, A> {

        /** Copies the updates. */
        public Full {
            rest = List.copyOf(rest);
        }
    }

    /**
     * Nothing would bring it up to date without a loss: updates that it lacks are not kept any more, and the snapshot
     * either lacks them, too, or does not count all that the replica has applied.
     *
     * @param lost the updates that adopting the snapshot would lose; empty if it would lose none
     */
    record Refused<V, A>(SortedMap<ProcessId, Adoption.Numbers> lost) implements SyncPlan<V, A> {

        /** Copies the map. */
        public Refused {
            lost = Collections.unmodifiableSortedMap(new TreeMap<>(lost));
        }
    }
}
