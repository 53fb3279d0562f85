package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A slot for each operation that found a queue empty, in which nothing has to be there. */
final class EmptyMoments {

    private final Stays stays;
    private final Untaken untaken;
    private final Words words;
    private final int[] slots;
    private final int[] ascending;
    private Optional<Decision> flaw = Optional.empty();

    EmptyMoments(Stays stays, Untaken untaken, Words words) {
        this.stays = stays;
        this.untaken = untaken;
        this.words = words;
        slots = new int[stays.empties().size()];
        if (slots.length > 0) {
            choose();
        }
        ascending = Arrays.stream(slots).sorted().distinct().toArray();
    }

    private void choose() {
        FreeSlots free = new FreeSlots(stays.end() + 1);
        for (int value = 0; value < stays.size(); value++) {
            if (stays.take(value) != null) {
                free.fill(stays.putReturned(value), stays.takeInvoked(value));
            }
        }
        untaken.fill(free);
        for (int i = 0; i < slots.length && flaw.isEmpty(); i++) {
            Operation empty = stays.empties().get(i);
            slots[i] = free.from(stays.invoked(empty));
            if (slots[i] >= stays.returned(empty)) {
                flaw = Optional.of(refutation(empty));
            }
        }
    }

    /** An operation for which there is none. */
    Optional<Decision> flaw() {
        return flaw;
    }

    /** The slot of each of {@link Stays#empties()}. */
    int slot(int number) {
        return slots[number];
    }

    /** The first of the slots that is not before this one; {@link Untaken#NEVER} if there is none. */
    int firstFrom(int slot) {
        int at = Arrays.binarySearch(ascending, slot);
        int next = at >= 0 ? at : -at - 1;
        return next < ascending.length ? ascending[next] : Untaken.NEVER;
    }

    /** The last of the slots that is before this one; -1 if there is none. */
    int lastBefore(int slot) {
        int at = Arrays.binarySearch(ascending, slot);
        int next = at >= 0 ? at : -at - 1;
        return next > 0 ? ascending[next - 1] : -1;
    }

    private Decision refutation(Operation empty) {
        int from = stays.invoked(empty);
        int to = stays.returned(empty) - 1;
        String wrong = OperationText.cited(empty) + " is wrong, since all the time something was there: ";
        Set<Operation> conflict = new LinkedHashSet<>();
        conflict.add(empty);
        String reason;
        if (isFilled(from, to, false)) {
            reason = wrong + filled(from, to, false, conflict);
        } else if (stays.pendingTakes().isEmpty()) {
            reason = wrong + filled(from, to, true, conflict);
        } else {
            reason = OperationText.cited(empty)
                    + " is wrong, since all the time something was there, whatever the pending " + words.takes()
                    + " took";
            conflict.addAll(untaken.involvedBefore(to + 1));
            for (int value = 0; value < stays.size(); value++) {
                Operation take = stays.take(value);
                if (take != null && stays.putReturned(value) <= to && from < stays.takeInvoked(value)) {
                    conflict.add(stays.put(value));
                    conflict.add(take);
                }
            }
        }
        List<Operation> inOrder = conflict.stream()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        return new Decision.NotLinearizable(reason, inOrder);
    }

    /** Whether values fill these slots, with or without those that nothing took. */
    private boolean isFilled(int from, int to, boolean all) {
        FreeSlots free = new FreeSlots(stays.end() + 1);
        for (int value = 0; value < stays.size(); value++) {
            if (all || stays.take(value) != null) {
                free.fill(stays.putReturned(value), stays.takeInvoked(value));
            }
        }
        return free.from(from) > to;
    }

    private String filled(int from, int to, boolean all, Set<Operation> conflict) {
        List<Integer> chain = Chain.filling(stays, value -> all || stays.take(value) != null, from, to);
        for (int value : chain) {
            conflict.add(stays.put(value));
            Operation take = stays.take(value);
            if (take != null) {
                conflict.add(take);
            }
        }
        return words.of(stays, chain);
    }
}
