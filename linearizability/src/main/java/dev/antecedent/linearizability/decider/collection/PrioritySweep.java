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
        return extractions().or(this::empties).<Attempt>map(stuck -> stuck).orElseGet(() -> {
            insertions();
            return new Attempt.Placed(slots.inOrder());
        });
    }

    /** Places the extractions of values, and the insertions that come right before one of them. */
    private Optional<Attempt.Stuck> extractions() {
        int done = 0;
        for (int value : ascending()) {
            if (done++ % VALUES_PER_CHECK == 0) {
                deadline.check();
            }
            int slot = free.from(stays.momentOf(value));
            Operation take = stays.take(value);
            if (slot >= stays.takeReturned(value) && take != null) {
                return Optional.of(notSmallest(value, take));
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
        return Optional.empty();
    }

    /** Places the extractions that returned that nothing was there. */
    private Optional<Attempt.Stuck> empties() {
        for (Operation empty : stays.empties()) {
            int slot = free.from(stays.invoked(empty));
            if (slot >= stays.returned(empty)) {
                List<Integer> chain =
                        Chain.filling(stays, value -> true, stays.invoked(empty), stays.returned(empty) - 1);
                return Optional.of(stuck("all the time something was there", chain, empty));
            }
            slots.add(empty, slot);
        }
        return Optional.empty();
    }

    /** Places the other insertions. */
    private void insertions() {
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

    private Attempt.Stuck notSmallest(int value, Operation take) {
        List<Integer> chain = Chain.filling(
                stays,
                other -> priorities[other].compareTo(priorities[value]) < 0,
                stays.momentOf(value),
                stays.takeReturned(value) - 1);
        boolean insertedLate = stays.putInvoked(value) > stays.takeInvoked(value);
        String when = insertedLate
                ? "from the invocation of " + OperationText.cited(stays.put(value)) + " on "
                : "all the time ";
        return stuck(when + "something smaller was there", chain, take, stays.put(value));
    }

    private Attempt.Stuck stuck(String what, List<Integer> chain, Operation observer, Operation... put) {
        List<Operation> observers =
                Stream.concat(Stream.of(observer), Stream.of(put)).toList();
        String reason = OperationText.cited(observer) + " is wrong, since " + what + ": " + words.of(stays, chain);
        return new Attempt.Stuck(reason, observers, Chain.breaking(stays, chain, stays.returned(observer) - 1));
    }
}
