package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A queue that hands its values out in any order: a multiset.
 *
 * <p>A pending dequeue takes a value that nobody knows. The state is therefore the set of the states that there can be,
 * in this form: the values in layers, from the oldest to the newest, and between each two neighbouring layers one value
 * that was taken from the layers below. It stands for all bags that are left when that many different values are taken
 * out of the layers, the i-th of them from the first i layers. Such a choice exists if the first i layers hold at least
 * i values, for every i (Hall, for nested sets). Where they hold exactly i, all of these are gone, and so are the
 * layers; a state is kept without them. Then every value in the layers may still be there, and the queue is empty if
 * and only if the layers are. A dequeue takes its value from the newest layer that has it: of two equal values the older
 * one could have been taken by more of the pending dequeues.
 *
 * @param layers at least one; the first i hold more than i values, for 0 < i < their number
 */
record UnorderedQueue(PVector<Bag> layers) implements SequentialModel {

    /** A queue of these values. */
    static UnorderedQueue of(List<Value> values) {
        return new UnorderedQueue(TreePVector.singleton(Bag.of(values)));
    }

    /** How often the value is in it, not counting what pending dequeues may have taken. */
    int count(Value value) {
        return layers.stream().mapToInt(layer -> layer.count(value)).sum();
    }

    /** What is in it, not counting what pending dequeues may have taken. */
    List<Value> values() {
        return layers.stream().flatMap(layer -> layer.values().stream()).toList();
    }

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "enqueue" -> new Step.Next(with(operation.argument()));
            case "dequeue" -> operation.isPending() ? new Step.Next(withOneTaken()) : dequeue(operation);
            default -> throw new IllegalArgumentException("not an operation of a queue: " + operation.f());
        };
    }

    private Step dequeue(Operation operation) {
        Value value = operation.result();
        if (QueueOperations.isEmptyDequeue(operation)) {
            return isEmpty()
                    ? new Step.Next(this)
                    : new Step.Inconsistent(
                            "the queue is not empty: " + oneOfThem().brief()
                                    + (layers.size() == 1 ? " is in it" : " may be in it, or another value"));
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            Bag layer = layers.get(i);
            if (layer.count(value) > 0) {
                return new Step.Next(settled(layers.with(i, layer.without(value))));
            }
        }
        return new Step.Inconsistent(
                isEmpty()
                        ? "the queue is empty, so there is no " + value.brief() + " to dequeue"
                        : value.brief() + " is not in the queue");
    }

    /** Only an empty queue is found empty, and no enqueue makes it so. */
    @Override
    public boolean mayReach(Operation read) {
        return isEmpty();
    }

    private boolean isEmpty() {
        return layers.size() == 1 && layers.get(0).size() == 0;
    }

    private Value oneOfThem() {
        return layers.stream()
                .filter(layer -> layer.size() > 0)
                .findFirst()
                .orElseThrow()
                .least();
    }

    private UnorderedQueue with(Value value) {
        int newest = layers.size() - 1;
        return new UnorderedQueue(layers.with(newest, layers.get(newest).with(value)));
    }

    private UnorderedQueue withOneTaken() {
        return isEmpty() ? this : settled(layers.plus(Bag.EMPTY));
    }

    /** Without the layers of which nothing can be left. */
    private static UnorderedQueue settled(PVector<Bag> layers) {
        int held = 0;
        int gone = 0;
        for (int i = 1; i < layers.size(); i++) {
            held += layers.get(i - 1).size();
            gone = held == i ? i : gone;
        }
        return new UnorderedQueue(gone == 0 ? layers : layers.subList(gone, layers.size()));
    }

    @Override
    public String toString() {
        return layers.stream().map(Bag::toString).collect(Collectors.joining(" less one, and "));
    }
}
