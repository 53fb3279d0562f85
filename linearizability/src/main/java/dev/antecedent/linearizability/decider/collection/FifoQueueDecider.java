package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * A first-in-first-out queue, empty at first, into which no value is enqueued twice.
 *
 * <p>Condition, for a history without pending operations; {@code a < b} is real-time order. It is linearizable if and
 * only if
 *
 * <ol>
 *   <li>each dequeued value was enqueued, dequeued once, and not dequeued before it was enqueued;
 *   <li>no two values have {@code enqueue a < enqueue b} and {@code dequeue b < dequeue a}, where a value that is never
 *       dequeued counts as dequeued after everything;
 *   <li>each dequeue that found the queue empty has a slot in which no value is there for certain (see {@link Stays}).
 * </ol>
 *
 * <p>Sources: Henzinger, Sezgin and Vafeiadis, <i>Aspect-oriented linearizability proofs</i>, CONCUR 2013, for the
 * conditions; Abdulla and others, <i>Efficient linearizability monitoring</i>, PLDI 2025, and Lee and Mathur,
 * <i>Efficient decrease-and-conquer linearizability monitoring</i>, OOPSLA 2025, found older arguments wanting, so here
 * is a whole one. Necessary is clear. Sufficient, in three steps.
 *
 * <p><i>Never found empty.</i> Let each enqueue end with its dequeue at the latest, and each dequeue begin with its
 * enqueue at the earliest; by (1) this leaves (2) true. Call {@code a} ahead of {@code b} if the enqueue or the dequeue
 * of {@code a} precedes that of {@code b}. {@link QueueOrder} orders the values so that nobody comes after one that it is
 * ahead of, or finds a pair that contradicts (2). In this order let each operation take effect as soon as it and all of
 * its kind in front of it are invoked: it has not returned by then, each enqueue is no later than its dequeue, and both
 * kinds come in the same order. That is a queue.
 *
 * <p><i>Found empty.</i> Choose a slot by (3) for each such dequeue. A value whose enqueue returned by then goes in front
 * of it, with its dequeue, which was invoked by then; any other value goes behind it, since neither its enqueue has
 * returned, nor, being shortened as above, its dequeue. So the slots cut the history into stretches, no precedence leads
 * from a stretch to an earlier one, and in each the queue starts and ends empty (the last one excepted): the first step
 * does each of them.
 *
 * <p><i>Pending operations.</i> A pending enqueue whose value no completed dequeue returned can be left out of any
 * linearization, with the pending dequeue that took its value. Other pending enqueues took effect before the dequeue
 * returned, as above. A pending dequeue can serve as the dequeue of a value that no other returned, from its invocation
 * on; {@link Untaken} finds which values need one by when, and that nothing but their number by each time matters.
 *
 * <p>Cost: {@code O(n log n)}.
 */
public final class FifoQueueDecider implements Decider {

    static final Words WORDS = new Words("enqueue", "enqueued", "dequeued", "dequeues");

    @Override
    public String rule() {
        return "fifo queue with distinct values";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        StaysReader reader = new StaysReader(WORDS, operations);
        if (!reader.isDistinct()) {
            return Optional.empty();
        }
        return Optional.of(reader.flaw().orElseGet(() -> decide(reader.stays(), deadline)));
    }

    private static Decision decide(Stays stays, Deadline deadline) {
        deadline.check();
        Overtaken overtaken = new Overtaken(stays);
        Untaken untaken = new Untaken(stays, overtaken.latest());
        Optional<Untaken.Shortage> shortage = untaken.shortage();
        if (shortage.isPresent()) {
            return overtaken.refutation(shortage.get());
        }
        deadline.check();
        EmptyMoments moments = new EmptyMoments(stays, untaken, WORDS);
        if (moments.flaw().isPresent()) {
            return moments.flaw().get();
        }
        deadline.check();
        Stays taken = untaken.taken(moments);
        Stretches stretches = new Stretches(taken, moments);
        deadline.check();
        QueueOrder order = QueueOrder.of(stretches, deadline);
        return order.isStuck()
                ? overtaken.refutation(order.ahead(), order.overtaking())
                : new Decision.Linearizable(stretches.linearization(order.values()));
    }
}
