package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places the operations of a priority queue, from the smallest value up; see {@link PriorityQueueDecider}. */
final class PrioritySweep {

    /** Often enough to keep a deadline, seldom enough not to matter. */
    private static final int VALUES_PER_CHECK = 4_096;

    private final Stays stays;
    private final Words words;
    private final Deadline deadline;
    private final FreeSlots free;
    private final BigInteger[] priorities;
    private final Slots slots;
    private final int[] extracted;
    private final Conflicts conflicts;

    PrioritySweep(Stays stays, Words words, Deadline deadline) {
        this.stays = stays;
        this.words = words;
        this.deadline = deadline;
        free = new FreeSlots(stays.end() + 1);
        slots = new Slots(stays.end() + 1);
        extracted = new int[stays.size()];
        conflicts = new Conflicts(stays);
        priorities = new BigInteger[stays.size()];
        Arrays.setAll(priorities, value -> ((Value.Int) stays.put(value).argument()).value());
    }

    /** Places all of them or says what cannot be placed. */
    Attempt run() {
        placeExtractions();
        placeEmpties();
        placeInsertions();
        return conflicts.isEmpty() ? new Attempt.Placed(slots.inOrder()) : conflicts.failed();
    }

    /** The extractions of values, and the insertions that come right before one of them. */
    private void placeExtractions() {
        int done = 0;
        for (int value : ascending()) {
            if (done++ % VALUES_PER_CHECK == 0) {
                deadline.check();
            }
            int slot = free.from(stays.momentOf(value));
            Operation take = stays.take(value);
            if (slot >= stays.takeReturned(value) && take != null) {
                conflicts.add(notSmallest(value, take));
                if (conflicts.isEnough()) {
                    return;
                }
            }
            extracted[value] = slot;
            if (stays.putReturned(value) > slot) {
                slots.add(stays.put(value), slot);
            }
            // At the end nothing has to be taken any more.
            if (take != null && slot < stays.end()) {
                slots.add(take, slot);
            }
            free.fill(stays.putReturned(value), stays.takeInvoked(value));
        }
    }

    /** The extractions that returned that nothing was there. */
    private void placeEmpties() {
        for (Operation empty : stays.empties()) {
            if (conflicts.isEnough()) {
                return;
            }
            int slot = free.from(stays.invoked(empty));
            if (slot < stays.returned(empty)) {
                slots.add(empty, slot);
            } else {
                List<Integer> chain =
                        Chain.filling(stays, value -> true, stays.invoked(empty), stays.returned(empty) - 1);
                conflicts.add(conflict("all the time something was there", chain, empty));
            }
        }
    }

    /** The other insertions. */
    private void placeInsertions() {
        for (int value = 0; value < stays.size(); value++) {
            if (stays.putReturned(value) <= extracted[value]) {
                slots.add(stays.put(value), stays.putReturned(value) - 1);
            }
        }
    }

    private int[] ascending() {
        return IntStream.range(0, stays.size())
                .boxed()
                .sorted(Comparator.comparing(value -> priorities[value]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Attempt.Conflict notSmallest(int value, Operation take) {
        List<Integer> chain = Chain.filling(
                stays,
                other -> priorities[other].compareTo(priorities[value]) < 0,
                stays.momentOf(value),
                stays.takeReturned(value) - 1);
        boolean insertedLate = stays.putInvoked(value) > stays.takeInvoked(value);
        String when = insertedLate
                ? "from the invocation of " + OperationText.cited(stays.put(value)) + " on "
                : "all the time ";
        return conflict(when + "something smaller was there", chain, take, stays.put(value));
    }

    private Attempt.Conflict conflict(String what, List<Integer> chain, Operation observer, Operation... put) {
        deadline.check();
        List<Operation> observers =
                Stream.concat(Stream.of(observer), Stream.of(put)).toList();
        String reason = OperationText.cited(observer) + " is wrong, since " + what + ": " + words.of(stays, chain);
        return new Attempt.Conflict(reason, observers, Chain.breaking(stays, chain, stays.returned(observer) - 1));
    }
}
