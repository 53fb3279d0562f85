package dev.antecedent.snapshot.sync;

/**
 * A kind of value that has a join: whatever two replicas have applied, the join of their values is what applying the
 * updates of both gives.
 *
 * <p>The join is commutative, associative and idempotent, and an update's effect is the join with something that depends
 * on the update alone. From these follows the promise: a value is then the join of its updates' parts, in any order and
 * with repetitions.
 *
 * <p>Source: Shapiro, Preguiça, Baquero, Zawirski, <i>Conflict-free Replicated Data Types</i> (SSS 2011), section 2.2,
 * state-based objects.
 *
 * @param <V> the values, immutable
 * @param <A> the contents of updates
 */
public interface Semilattice<V, A> extends Replicated<V, A> {

    /** The least value that has all that is in either. */
    V join(V one, V other);
}
