package dev.antecedent.linearizability.model.structure;

import dev.antecedent.linearizability.history.Value;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Values in an order, to which others are appended. Immutable: a longer sequence shares what it grew from. The hash
 * grows with it, so that unequal states are told apart without a look at their elements.
 */
final class Sequence {

    private static final Sequence EMPTY = new Sequence(TreePVector.empty(), 1);

    private final PVector<Value> elements;
    private final int hash;

    private Sequence(PVector<Value> elements, int hash) {
        this.elements = elements;
        this.hash = hash;
    }

    static Sequence of(List<Value> elements) {
        Sequence sequence = EMPTY;
        for (Value element : elements) {
            sequence = sequence.with(element);
        }
        return sequence;
    }

    /**
     * What an object begins with: nothing, or the elements of an array.
     *
     * @param wanted the object and what it starts with, for the message
     * @throws IllegalArgumentException if it is no array
     */
    static Sequence initially(Optional<Value> initial, String wanted) {
        Value given = initial.orElse(new Value.Array(List.of()));
        if (given instanceof Value.Array array) {
            return of(array.elements());
        }
        throw new IllegalArgumentException(wanted + " such as [1 2], not with " + given.brief());
    }

    Sequence with(Value element) {
        return new Sequence(elements.plus(element), 31 * hash + element.hashCode());
    }

    int size() {
        return elements.size();
    }

    Value get(int index) {
        return elements.get(index);
    }

    List<Value> elements() {
        return elements;
    }

    /** Whether the list begins with this sequence. */
    boolean isPrefixOf(List<Value> list) {
        int size = size();
        if (size > list.size()) {
            return false;
        }
        // Two sequences of the same history mostly differ at their ends, if they do.
        if (size > 0 && !get(size - 1).equals(list.get(size - 1))) {
            return false;
        }
        return firstDifference(list) == size;
    }

    /** The first index at which they differ, the length of the shorter one if they do not. */
    int firstDifference(List<Value> list) {
        int index = 0;
        Iterator<Value> other = list.iterator();
        for (Value element : elements) {
            if (!other.hasNext() || !element.equals(other.next())) {
                return index;
            }
            index++;
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence sequence
                && hash == sequence.hash
                && size() == sequence.size()
                && elements.equals(sequence.elements);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return new Value.Array(elements).brief();
    }
}
