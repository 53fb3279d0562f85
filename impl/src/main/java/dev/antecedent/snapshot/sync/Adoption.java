package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.ProcessId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of offering a snapshot to a replica.
 *
 * @param <V> the values
 * @param <A> the contents of updates
 */
public sealed interface Adoption<V, A> {

    /**
     * The replica has become the snapshot; what came after it can be replayed.
     *
     * @param replica the replica now
     */
    record Adopted<V, A>(Replica<V, A> replica) implements Adoption<V, A> {}

    /** The replica has all that the snapshot counts. */
    record NothingNew<V, A>() implements Adoption<V, A> {}

    /**
     * The replica has applied updates that the snapshot does not count, and stays as it is: adopting would lose them.
     *
     * @param lost which ones, by their origin
     */
    record WouldLose<V, A>(SortedMap<ProcessId, Numbers> lost) implements Adoption<V, A> {

        /** Copies the map. */
        public WouldLose {
            lost = Collections.unmodifiableSortedMap(new TreeMap<>(lost));
        }
    }

    /**
     * Consecutive updates of one origin.
     *
     * @param first the number of the first
     * @param last the number of the last
     */
    record Numbers(long first, long last) {

        @Override
        public String toString() {
            return first == last ? Long.toString(first) : first + ".." + last;
        }
    }
}
