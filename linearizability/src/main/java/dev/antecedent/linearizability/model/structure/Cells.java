package dev.antecedent.linearizability.model.structure;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * A value for every key there could be, the same one for all but a few keys. Immutable: another value for a key makes
 * another object, which shares the rest. The hash is kept up to date with each change, since states are compared far
 * more often than they are changed.
 */
final class Cells<K, V> {

    private final V otherwise;
    private final HashPMap<K, V> values;
    private final int hash;

    private Cells(V otherwise, HashPMap<K, V> values, int hash) {
        this.otherwise = otherwise;
        this.values = values;
        this.hash = hash;
    }

    /** The same value for every key. */
    static <K, V> Cells<K, V> of(V value) {
        return new Cells<>(value, HashTreePMap.empty(), value.hashCode());
    }

    V get(K key) {
        V value = values.get(key);
        return value == null ? otherwise : value;
    }

    /** The same, with another value for one key. Equal contents are equal objects, in whatever order they came about. */
    Cells<K, V> with(K key, V value) {
        V old = values.get(key);
        int without = old == null ? hash : hash - mixed(key, old);
        if (value.equals(otherwise)) {
            return old == null ? this : new Cells<>(otherwise, values.minus(key), without);
        }
        return new Cells<>(otherwise, values.plus(key, value), without + mixed(key, value));
    }

    /** The keys with another value than most. */
    Map<K, V> exceptions() {
        return values;
    }

    private static int mixed(Object key, Object value) {
        int mixed = (key.hashCode() * 31 + value.hashCode()) * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells<?, ?> cells
                && hash == cells.hash
                && values.equals(cells.values)
                && otherwise.equals(cells.otherwise);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The exceptions in an order that does not depend on how they came about. */
    String inWords(Function<K, String> key, Function<V, String> value) {
        return values.entrySet().stream()
                .map(entry -> key.apply(entry.getKey()) + " " + value.apply(Objects.requireNonNull(entry.getValue())))
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
