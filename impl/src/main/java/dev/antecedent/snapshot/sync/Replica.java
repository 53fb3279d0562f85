package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One replica of a value, and which updates are in it. Immutable.
 *
 * <p>Source for when a copy may replace another: Parker et al., <i>Detection of Mutual Inconsistency in Distributed
 * Systems</i> (TSE 1983), version vectors.
 *
 * <h2>Guarantee</h2>
 *
 * <p>The value is what applying the updates that the vector counts gives, each once, in some order that goes along with
 * causality. By induction on the steps: a replay adds the next update of an origin, whose causes are counted, and counts
 * it. An adopted snapshot has the guarantee from its sender, and takes the place of a value and a vector that count
 * nothing beyond it. A join counts the updates of both, which are what the join of the values has. ∎
 *
 * <p>Were a snapshot adopted whose vector is concurrent, its value would lack updates of this replica, whether they are
 * still counted or not.
 *
 * @param process whose
 * @param kind what the value is
 * @param vector how many updates of each replica are in it, the first ones
 * @param value the value
 * @param <V> the values
 * @param <A> the contents of updates
 */
public record Replica<V, A>(ProcessId process, Replicated<V, A> kind, VectorTimestamp vector, V value) {

    /**
     * Checks the vector.
     *
     * @throws IllegalArgumentException if it does not count the replica's own updates
     */
    public Replica {
        vector.entry(process);
    }

    /** The update that this replica makes next. */
    public Update<A> next(LamportTime time, A content) {
        return new Update<>(process, vector.tick(process), time, content);
    }

    /** A copy as it is. */
    public ReplicaSnapshot<V> takeSnapshot() {
        return new ReplicaSnapshot<>(process, vector, value);
    }

    /** Applies an update; refused where it has been applied, or is not the next, or one of its causes is missing. */
    public Optional<Replica<V, A>> replay(Update<A> update) {
        return update.isReadyAt(vector)
                ? Optional.of(with(vector.tick(update.origin()), kind.effect(value, update)))
                : Optional.empty();
    }

    /**
     * Takes the snapshot's place, unless something would be lost by it.
     *
     * @throws IllegalArgumentException if its vector is over other processes
     */
    public Adoption<V, A> adopt(ReplicaSnapshot<V> snapshot) {
        return switch (vector.compare(snapshot.vector())) {
            case BEFORE -> new Adoption.Adopted<>(with(snapshot.vector(), snapshot.value()));
            case EQUAL, AFTER -> new Adoption.NothingNew<>();
            case CONCURRENT -> new Adoption.WouldLose<>(beyond(snapshot.vector()));
        };
    }

    /**
     * Joins with the snapshot, whatever it counts; refused where it has nothing new, or the values have no join.
     *
     * @throws IllegalArgumentException if its vector is over other processes
     */
    public Optional<Replica<V, A>> join(ReplicaSnapshot<V> snapshot) {
        VectorTimestamp merged = vector.merge(snapshot.vector());
        return kind instanceof Semilattice<V, A> semilattice && !merged.equals(vector)
                ? Optional.of(with(merged, semilattice.join(value, snapshot.value())))
                : Optional.empty();
    }

    /** The updates that are in it and that the other vector does not count. */
    private SortedMap<ProcessId, Adoption.Numbers> beyond(VectorTimestamp other) {
        SortedMap<ProcessId, Adoption.Numbers> numbers = new TreeMap<>();
        vector.entries().forEach((origin, count) -> {
            if (count > other.entry(origin)) {
                numbers.put(origin, new Adoption.Numbers(other.entry(origin) + 1, count));
            }
        });
        return numbers;
    }

    private Replica<V, A> with(VectorTimestamp newVector, V newValue) {
        return new Replica<>(process, kind, newVector, newValue);
    }
}
