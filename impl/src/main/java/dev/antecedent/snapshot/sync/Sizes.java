package dev.antecedent.snapshot.sync;

/**
 * How many bytes values and updates take on the wire.
 *
 * @param <V> the values
 * @param <A> the contents of updates
 */
public interface Sizes<V, A> {

    /** Those of a value. */
    long ofValue(V value);

    /** Those of an update. */
    long ofUpdate(Update<A> update);
}
