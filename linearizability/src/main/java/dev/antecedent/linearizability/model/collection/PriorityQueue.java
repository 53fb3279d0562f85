package dev.antecedent.linearizability.model.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * A priority queue of integers, with repetitions: an extraction returns the smallest one and removes it once, or returns
 * nil when there is none. The hash is kept, so that unequal queues differ at once.
 */
final class PriorityQueue implements SequentialModel {

    static final PriorityQueue EMPTY = new PriorityQueue(TreePMap.empty(), 0, 0);

    private final TreePMap<BigInteger, Integer> copies;
    private final int size;
    private final int hash;

    private PriorityQueue(TreePMap<BigInteger, Integer> copies, int size, int hash) {
        this.copies = copies;
        this.size = size;
        this.hash = hash;
    }

    @Override
    public Step step(Operation operation) {
        return switch (operation.f()) {
            case "insert" -> new Step.Next(with(((Value.Int) operation.argument()).value(), 1));
            case "extract-min" -> extract(operation);
            default -> throw new IllegalArgumentException("not an operation of a priority queue: " + operation.f());
        };
    }

    private Step extract(Operation operation) {
        Value result = operation.result();
        if (copies.isEmpty()) {
            return operation.isPending() || result.equals(Value.nil())
                    ? new Step.Next(this)
                    : new Step.Inconsistent("the queue is empty, without " + result.brief());
        }
        BigInteger first = copies.firstKey();
        Value smallest = new Value.Int(first);
        if (operation.isPending() || result.equals(smallest)) {
            return new Step.Next(with(first, -1));
        }
        return new Step.Inconsistent(
                result.equals(Value.nil())
                        ? "the queue is not empty, its smallest is " + smallest.brief()
                        : "the smallest is " + smallest.brief() + ", not " + result.brief());
    }

    private PriorityQueue with(BigInteger priority, int more) {
        int there = copies.getOrDefault(priority, 0) + more;
        return new PriorityQueue(
                there == 0 ? copies.minus(priority) : copies.plus(priority, there),
                size + more,
                hash + more * (priority.hashCode() * 0x9E3779B9 ^ 0x5BD1E995));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriorityQueue queue
                && hash == queue.hash
                && size == queue.size
                && copies.equals(queue.copies);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** In ascending order. */
    @Override
    public String toString() {
        ShownValues shown = new ShownValues();
        for (Map.Entry<BigInteger, Integer> entry : copies.entrySet()) {
            for (int i = 0; i < entry.getValue() && !shown.isFull(); i++) {
                shown.add(new Value.Int(entry.getKey()));
            }
            if (shown.isFull()) {
                break;
            }
        }
        return shown.of(size);
    }
}
