package dev.antecedent.snapshot.sync;

/**
 * A kind of value that is replicated: what it is before any update, and what an update does to it.
 *
 * <p>Replicas replay updates in causal order, and concurrent ones in any. Their values agree if the effects of concurrent
 * updates commute; those that do not need a {@link Journal}.
 *
 * @param <V> the values, immutable
 * @param <A> the contents of updates
 */
public interface Replicated<V, A> {

    /** The value before any update. */
    V nothing();

    /** The value after the update. */
    V effect(V old, Update<A> update);
}
