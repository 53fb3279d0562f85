package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

    PrioritySweep(Stays stays, Words words, Deadline deadline) {
        this.stays = stays;
        this.words = words;
        this.deadline = deadline;
        free = new FreeSlots(stays.end() + 1);
        slots = new Slots(stays.end() + 1);
        extracted = new int[stays.size()];
        priorities = new BigInteger[stays.size()];
        Arrays.setAll(priorities, value -> ((Value.Int) stays.put(value).argument()).value());
    }

    /** Places all of them or says what cannot be placed. */
    Attempt run() {
        int done = 0;
        for (int value : ascending()) {
            if (done++ % VALUES_PER_CHECK == 0) {
                deadline.check();
            }
            int slot = free.from(stays.momentOf(value));
            Operation take = stays.take(value);
            if (slot >= stays.takeReturned(value) && take != null) {
                BigInteger priority = priorities[value];
                return stuck(
                        take,
                        stays.momentOf(value),
                        "all the time something smaller was there",
                        other -> priorities[other].compareTo(priority) < 0);
            }
            place(value, slot);
            free.fill(stays.putReturned(value), stays.takeInvoked(value));
        }
        for (Operation empty : stays.empties()) {
            int slot = free.from(stays.invoked(empty));
            if (slot >= stays.returned(empty)) {
                return stuck(empty, stays.invoked(empty), "all the time something was there", value -> true);
            }
            slots.add(empty, slot);
        }
        for (int value = 0; value < stays.size(); value++) {
            if (stays.putReturned(value) <= extracted[value]) {
                slots.add(stays.put(value), stays.putReturned(value) - 1);
            }
        }
        return new Attempt.Placed(slots.inOrder());
    }

    private int[] ascending() {
        return IntStream.range(0, stays.size())
                .boxed()
                .sorted(Comparator.comparing(value -> priorities[value]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void place(int value, int slot) {
        extracted[value] = slot;
        if (stays.putReturned(value) > slot) {
            slots.add(stays.put(value), slot);
        }
        Operation take = stays.take(value);
        if (take != null && slot < stays.end()) {
            slots.add(take, slot);
        }
    }

    private Attempt stuck(Operation observer, int from, String what, IntPredicate among) {
        int to = stays.returned(observer) - 1;
        List<Integer> chain = Chain.filling(stays, among, from, to);
        String reason = OperationText.cited(observer) + " is wrong, since " + what + ": " + words.of(stays, chain);
        return new Attempt.Stuck(reason, Optional.of(observer), Chain.breaking(stays, chain, to));
    }
}
