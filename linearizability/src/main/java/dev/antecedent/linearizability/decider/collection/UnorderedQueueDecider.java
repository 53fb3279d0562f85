package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An unordered queue, empty at first, into which no value is enqueued twice.
 *
 * <p>Condition. It is linearizable if and only if each dequeued value was enqueued, dequeued once, and not dequeued
 * before it was enqueued, and each dequeue that found the queue empty has a slot in which no value is there for certain
 * (see {@link Stays}). The argument is that of {@link FifoQueueDecider} without its first step: values do not get in
 * each other's way. The same holds for pending operations, with the difference that only moments at which the queue is
 * empty demand that a value be gone.
 *
 * <p>Source: the condition for multisets of Abdulla and others, <i>Efficient linearizability monitoring</i>, PLDI 2025;
 * moments at which the queue is empty as in {@link FifoQueueDecider}. Cost: {@code O(n log n)}.
 */
public final class UnorderedQueueDecider implements Decider {

    @Override
    public String rule() {
        return "unordered queue with distinct values";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        StaysReader reader = new StaysReader(FifoQueueDecider.WORDS, operations);
        if (!reader.isDistinct()) {
            return Optional.empty();
        }
        return Optional.of(reader.flaw().orElseGet(() -> decide(reader.stays(), deadline)));
    }

    private static Decision decide(Stays stays, Deadline deadline) {
        deadline.check();
        int[] latest = new int[stays.size()];
        Arrays.fill(latest, Untaken.NEVER);
        Untaken untaken = new Untaken(stays, latest);
        EmptyMoments moments = new EmptyMoments(stays, untaken, FifoQueueDecider.WORDS);
        deadline.check();
        return moments.flaw()
                .orElseGet(() ->
                        new Decision.Linearizable(new Stretches(untaken.taken(moments), moments).linearization()));
    }
}
