package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * A stack, empty at first, onto which no value is pushed twice.
 *
 * <p>Condition. A value is there for certain in the slots from the response of its push to before the invocation of its
 * pop (see {@link Stays}); a slot is <i>filled</i> if some value is there for certain, and a longest run of filled slots is
 * a <i>stretch</i>. The history is linearizable if and only if each value that was popped was pushed once and not later,
 * each pop that returned nil has a slot that is not filled, and the values can be used up by this step: in a stretch, take
 * away a value whose push has a slot before the stretch and whose pop has a slot after it, its <i>bottom</i>; what the
 * others still fill are smaller stretches, each to be used up in the same way. Values that are nowhere for certain need
 * nothing.
 *
 * <p>Every stretch must have a bottom: in a linearization the stack is never empty during the stretch. So the value at its
 * bottom stays the same all the time, and was pushed before and popped after the stretch. (A pop that returned nil has no
 * place in a filled slot for the same reason.) And this goes on for the smaller stretches: leaving out both operations of
 * a value, a linearization remains one, apart from pops that returned nil, which are not looked at any more. Hence it does
 * not matter either which of several bottoms is taken.
 *
 * <p>It suffices: push the bottom of a stretch in the slot before it and pop it in the slot after it. The values of the
 * smaller stretches come and go in between: a smaller stretch lies within the one that it remains of, and between
 * two stretches that remain of the same one there is at least one slot. So the times nest, if the operations of a slot are
 * ordered thus: first the pops, those of later
 * bottoms first; then pops that returned nil, and values that are nowhere for certain, each pushed and popped at once;
 * then the pushes, those of earlier bottoms first. In a slot that was not filled at first, nothing is left between its
 * pops and its pushes, so pops that returned nil belong there.
 *
 * <p>Pending operations: the push of a value that was popped has no response, so the value is nowhere for certain.
 * {@link Stays} leaves the other pending pushes out; {@link PendingTakes} tries what the pending pops took.
 *
 * <p>Removing one value after the other without changing the verdict is how Lee and Mathur, <i>Efficient
 * decrease-and-conquer linearizability monitoring</i>, OOPSLA 2025, decide stacks (section 5). The cost is
 * {@code O(n log n)}, see {@link Bottoms}.
 */
public final class StackDecider implements Decider {

    private static final Words WORDS = new Words("push", "pushed", "popped", "pops");

    @Override
    public String rule() {
        return "stack with distinct values";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        StaysReader reader = new StaysReader(WORDS, operations);
        if (!reader.isDistinct()) {
            return Optional.empty();
        }
        return reader.flaw()
                .or(() -> new PendingTakes(reader.stays(), WORDS, stays -> new StackSweep(stays, WORDS, deadline).run())
                        .decide());
    }
}
