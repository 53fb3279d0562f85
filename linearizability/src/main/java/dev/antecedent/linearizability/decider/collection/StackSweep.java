package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Places the operations of a stack, bottom by bottom; see {@link StackDecider}. */
final class StackSweep {

    /** Often enough to keep a deadline, seldom enough not to matter. */
    private static final int STEPS_PER_CHECK = 1_024;

    /** Slots from the first to the last, both filled. */
    private record Stretch(int from, int to) {}

    private final Stays stays;
    private final Words words;
    private final Deadline deadline;
    private final FilledSlots filled;
    private final Bottoms bottoms;
    private final Deque<Stretch> open = new ArrayDeque<>();

    /** By value: the slots of its push and pop. */
    private final int[] pushed;

    private final int[] popped;

    /** The values that are somewhere for certain, in the order in which they became bottoms. */
    private final int[] order;

    private final Conflicts conflicts;

    private int placed;

    StackSweep(Stays stays, Words words, Deadline deadline) {
        this.stays = stays;
        this.words = words;
        this.deadline = deadline;
        filled = new FilledSlots(stays);
        bottoms = new Bottoms(stays);
        pushed = new int[stays.size()];
        popped = new int[stays.size()];
        order = new int[stays.size()];
        conflicts = new Conflicts(stays);
    }

    /** Places all of them or says what cannot be placed. */
    Attempt run() {
        int[] free = freeSlots();
        openStretches(0, stays.end() - 1);
        for (int step = 0; !open.isEmpty() && !conflicts.isEnough(); step++) {
            if (step % STEPS_PER_CHECK == 0) {
                deadline.check();
            }
            Stretch stretch = open.pop();
            int bottom = bottoms.take(stretch.from, stretch.to);
            if (bottom < 0) {
                leaveOut(bottomless(stretch));
            } else {
                order[placed++] = bottom;
                pushed[bottom] = stretch.from - 1;
                popped[bottom] = stretch.to + 1;
                filled.remove(bottom);
            }
            openStretches(stretch.from, stretch.to);
        }
        return conflicts.isEmpty() ? new Attempt.Placed(inOrder(free).inOrder()) : conflicts.failed();
    }

    /** The slots of the pops that returned that nothing was there. */
    private int[] freeSlots() {
        int[] free = new int[stays.empties().size()];
        for (int i = 0; i < free.length && !conflicts.isEnough(); i++) {
            Operation empty = stays.empties().get(i);
            int from = stays.invoked(empty);
            int to = stays.returned(empty) - 1;
            free[i] = filled.firstFree(from, to);
            if (free[i] < 0) {
                leaveOut(notEmpty(empty, from, to));
            }
        }
        return free;
    }

    /**
     * Adds a conflict and goes on without its values that pending pops may have taken: what is in conflict without them
     * is in conflict with them.
     */
    private void leaveOut(Attempt.Conflict conflict) {
        deadline.check();
        conflicts.add(conflict);
        for (Attempt.Link link : conflict.chain()) {
            if (stays.isUntaken(link.value())) {
                filled.remove(link.value());
                bottoms.drop(link.value());
            }
        }
    }

    /** Opens the stretches that are left between two slots. */
    private void openStretches(int from, int to) {
        int start = from;
        while (start <= to) {
            int free = filled.firstFree(start, to);
            int end = free < 0 ? to + 1 : free;
            if (end > start) {
                open.push(new Stretch(start, end - 1));
            }
            start = end + 1;
        }
    }

    private Slots inOrder(int[] free) {
        Slots slots = new Slots(stays.end() + 1);
        for (int i = placed - 1; i >= 0; i--) {
            addPop(slots, order[i], popped[order[i]]);
        }
        for (int i = 0; i < free.length; i++) {
            slots.add(stays.empties().get(i), free[i]);
        }
        for (int value = 0; value < stays.size(); value++) {
            if (!stays.isCertain(value)) {
                slots.add(stays.put(value), stays.momentOf(value));
                addPop(slots, value, stays.momentOf(value));
            }
        }
        for (int i = 0; i < placed; i++) {
            slots.add(stays.put(order[i]), pushed[order[i]]);
        }
        return slots;
    }

    /** Pops at the end are those of values that stay, or pending ones that need not take effect. */
    private void addPop(Slots slots, int value, int slot) {
        Operation pop = stays.take(value);
        if (pop != null && slot < stays.end()) {
            slots.add(pop, slot);
        }
    }

    private Attempt.Conflict notEmpty(Operation empty, int from, int to) {
        List<Integer> chain = Chain.filling(stays, value -> !bottoms.isTaken(value), from, to);
        return new Attempt.Conflict(
                OperationText.cited(empty) + " is wrong, since all the time something was there: "
                        + words.of(stays, chain),
                List.of(empty),
                Chain.breaking(stays, chain, to));
    }

    private Attempt.Conflict bottomless(Stretch stretch) {
        List<Integer> chain = Chain.filling(
                stays, value -> bottoms.isWithin(value, stretch.from, stretch.to), stretch.from, stretch.to);
        int latestPop = 0;
        for (int value : chain) {
            if (stays.putInvoked(value) < stretch.from) {
                latestPop = Math.max(latestPop, stays.takeReturned(value));
            }
        }
        return new Attempt.Conflict(
                "these values keep the stack from being empty for a while, and none of them can be at its bottom all that"
                        + " time: " + words.of(stays, chain),
                List.of(),
                Chain.breaking(stays, chain, latestPop - 1));
    }
}
