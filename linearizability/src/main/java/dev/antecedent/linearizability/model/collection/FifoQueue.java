package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** A queue: what came in first goes out first. A step takes time logarithmic in its length. */
final class FifoQueue implements SequentialModel {

    /** Base of the hash, which is the polynomial of {@link List#hashCode()} without its constant, kept step by step. */
    private static final int BASE = 31;

    private final PVector<Value> values;
    private final int hash;

    private FifoQueue(PVector<Value> values, int hash) {
        this.values = values;
        this.hash = hash;
    }

    /** A queue of these values, the first in front. */
    static FifoQueue of(List<Value> values) {
        FifoQueue queue = new FifoQueue(TreePVector.empty(), 0);
        for (Value value : values) {
            queue = queue.with(value);
        }
        return queue;
    }

    /** From the front to the end. */
    List<Value> values() {
        return values;
    }

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "enqueue" -> new Step.Next(with(operation.argument()));
            case "dequeue" -> dequeue(operation);
            default -> throw new IllegalArgumentException("not an operation of a queue: " + operation.f());
        };
    }

    private Step dequeue(Operation operation) {
        if (values.isEmpty()) {
            return operation.isPending() || QueueOperations.isEmptyDequeue(operation)
                    ? new Step.Next(this)
                    : new Step.Inconsistent("the queue is empty, so there is no "
                            + operation.result().brief() + " to dequeue");
        }
        Value front = values.get(0);
        if (operation.isPending() || operation.result().equals(front)) {
            return new Step.Next(withoutFront());
        }
        return new Step.Inconsistent(
                QueueOperations.isEmptyDequeue(operation)
                        ? "the queue is not empty: " + front.brief() + " is in front"
                        : front.brief() + " is in front, not "
                                + operation.result().brief());
    }

    /** Only an empty queue is found empty, and no enqueue makes it so. */
    @Override
    public boolean mayReach(Operation read) {
        return values.isEmpty();
    }

    private FifoQueue with(Value value) {
        return new FifoQueue(values.plus(value), hash * BASE + value.hashCode());
    }

    private FifoQueue withoutFront() {
        return new FifoQueue(values.minus(0), hash - values.get(0).hashCode() * power(values.size() - 1));
    }

    private static int power(int exponent) {
        int result = 1;
        int square = BASE;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof FifoQueue queue && queue.hash == hash && queue.values.equals(values));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        ShownValues shown = new ShownValues();
        values.stream().takeWhile(value -> !shown.isFull()).forEach(shown::add);
        return shown.of(values.size());
    }
}
