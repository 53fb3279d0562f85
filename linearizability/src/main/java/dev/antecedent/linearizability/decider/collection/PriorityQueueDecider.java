package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * A priority queue, empty at first, into which no integer is inserted twice.
 *
 * <p>Condition. A value is there for certain in the slots from the response of its insertion to before the invocation of
 * its extraction (see {@link Stays}). The history is linearizable if and only if each value that was extracted was
 * inserted once and not later, and
 *
 * <ul>
 *   <li>each extraction of a value {@code v} has a slot, not before the invocation of the insertion of {@code v}, in which
 *       no smaller value is there for certain;
 *   <li>each extraction that returned nil has a slot in which no value at all is there for certain.
 * </ul>
 *
 * <p>Necessary: in any linearization an extraction takes effect in one of its slots, the value being inserted by then, and
 * what is there for certain in the slot is there at that moment.
 *
 * <p>Sufficient: let each extraction take effect in the first such slot {@code t(v)}, and each insertion in its last slot,
 * or in {@code t(v)} if that is earlier. Claim: in a slot in which {@code v} is there from beginning to end, it or a
 * smaller value is there for certain. Indeed, {@code v} was inserted in its last slot then, so its insertion has returned;
 * either its extraction was not yet invoked, and {@code v} is there for certain, or the slot is one that {@code t(v)}
 * passed over since a smaller value is there for certain. Now order the operations of one slot: first the extractions of
 * values in ascending order, each right after its insertion if that has the same slot, then those that returned nil, then
 * the other insertions. Let {@code w} be there at the extraction of a greater {@code v} in that order. It was not inserted
 * in this slot, for it would have been extracted before {@code v}, or be inserted after it; neither is it extracted in
 * this slot. So it is there from beginning to end, it or a smaller value for certain: against the choice of
 * {@code t(v)}. The same holds for the extractions that returned nil, with any {@code w}.
 *
 * <p>Pending operations: an insertion whose value was extracted has no response; it is never there for certain, and the
 * argument stands. {@link Stays} leaves the other pending insertions out, and {@link PendingTakes} tries what the pending
 * extractions took.
 *
 * <p>The decision in the form of intervals that must not cover others is that of Bouajjani, Enea and Wang, <i>Checking
 * linearizability of concurrent priority queues</i>, CONCUR 2017; here it is one sweep from the smallest value up, of
 * cost {@code O(n log n)} for sorting.
 */
public final class PriorityQueueDecider implements Decider {

    private static final Words WORDS = new Words("insert", "inserted", "extracted", "extractions");

    @Override
    public String rule() {
        return "priority queue with distinct integers";
    }

    @Override
    public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
        StaysReader reader = new StaysReader(WORDS, operations);
        if (!reader.isDistinct()) {
            return Optional.empty();
        }
        return reader.flaw()
                .or(() -> new PendingTakes(
                                reader.stays(), WORDS, stays -> new PrioritySweep(stays, WORDS, deadline).run())
                        .decide());
    }
}
