package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Values without order, each as often as it was put in. Immutable, and compared by content. */
final class Bag {

    static final Bag EMPTY = new Bag(HashTreePMap.empty(), 0, 0);

    private final PMap<Value, Integer> counts;
    private final int size;
    private final int hash;

    private Bag(PMap<Value, Integer> counts, int size, int hash) {
        this.counts = counts;
        this.size = size;
        this.hash = hash;
    }

    static Bag of(Iterable<Value> values) {
        Bag bag = EMPTY;
        for (Value value : values) {
            bag = bag.with(value);
        }
        return bag;
    }

    /** The number of values, equal ones counted apart. */
    int size() {
        return size;
    }

    int count(Value value) {
        return counts.getOrDefault(value, 0);
    }

    Bag with(Value value) {
        return new Bag(counts.plus(value, count(value) + 1), size + 1, hash + spread(value));
    }

    /** The same with one less of a value that is in it. */
    Bag without(Value value) {
        int count = count(value);
        PMap<Value, Integer> rest = count == 1 ? counts.minus(value) : counts.plus(value, count - 1);
        return new Bag(rest, size - 1, hash - spread(value));
    }

    /** All values, in ascending order. */
    List<Value> values() {
        List<Value> values = new ArrayList<>(size);
        for (Map.Entry<Value, Integer> entry : counts.entrySet()) {
            values.addAll(Collections.nCopies(entry.getValue(), entry.getKey()));
        }
        values.sort(Value.ascending());
        return values;
    }

    /** The least value of a bag that has one. */
    Value least() {
        return Collections.min(counts.keySet(), Value.ascending());
    }

    /** A sum has to tell {1 4} from {2 3}. */
    private static int spread(Value value) {
        int product = value.hashCode() * 0x9E3779B9;
        return (product ^ product >>> 15) * 0x85EBCA6B;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Bag bag && bag.hash == hash && bag.counts.equals(counts));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        ShownValues shown = new ShownValues();
        values().forEach(shown::add);
        return shown.of(size);
    }
}
