package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Values of a queue that were enqueued before others which were dequeued: those must be gone by then. */
final class Overtaken {

    private final Stays stays;

    /** By time: of the values enqueued from then on, the one whose dequeue returned first; -1 if there is none. */
    private final int[] firstOut;

    Overtaken(Stays stays) {
        this.stays = stays;
        firstOut = new int[stays.end() + 1];
        Arrays.fill(firstOut, -1);
        for (int value = 0; value < stays.size(); value++) {
            if (stays.take(value) != null) {
                firstOut[stays.putInvoked(value)] = value;
            }
        }
        for (int time = stays.end() - 1; time >= 0; time--) {
            int later = firstOut[time + 1];
            int own = firstOut[time];
            if (own < 0 || (later >= 0 && stays.takeReturned(later) < stays.takeReturned(own))) {
                firstOut[time] = later;
            }
        }
    }

    /** By value: if no completed dequeue returned it, the last slot in which it must be gone, at the end of the slot. */
    int[] latest() {
        int[] latest = new int[stays.size()];
        Arrays.fill(latest, Untaken.NEVER);
        for (int value = 0; value < latest.length; value++) {
            if (stays.take(value) == null && overtaking(value) >= 0) {
                latest[value] = stays.takeReturned(overtaking(value)) - 1;
            }
        }
        return latest;
    }

    private int overtaking(int value) {
        return firstOut[stays.putReturned(value)];
    }

    /** More values had to be gone than pending dequeues could have taken. */
    Decision refutation(Untaken.Shortage shortage) {
        Set<Operation> conflict = new LinkedHashSet<>(shortage.takes());
        for (int value : shortage.values()) {
            conflict.add(stays.put(value));
            conflict.add(stays.put(overtaking(value)));
            conflict.add(take(overtaking(value)));
        }
        int value = shortage.values().get(shortage.values().size() - 1);
        String first = OperationText.cited(stays.put(value)) + " returned before "
                + OperationText.cited(stays.put(overtaking(value))) + " was invoked, and "
                + OperationText.cited(take(overtaking(value))) + " took the later value";
        String reason = shortage.takes().isEmpty()
                ? first + ", but nothing took the earlier one"
                : first + "; " + shortage.values().size() + " values had to be gone by then, and only "
                        + shortage.takes().size() + " pending dequeues could have taken them";
        return refutation(reason, conflict);
    }

    /** Two values came out in the wrong order. */
    Decision refutation(int ahead, int overtaking) {
        String reason = OperationText.cited(stays.put(ahead)) + " returned before "
                + OperationText.cited(stays.put(overtaking)) + " was invoked, but "
                + OperationText.cited(take(overtaking)) + " returned before " + OperationText.cited(take(ahead))
                + " was invoked";
        return refutation(reason, Set.of(stays.put(ahead), stays.put(overtaking), take(ahead), take(overtaking)));
    }

    private Operation take(int value) {
        return Objects.requireNonNull(stays.take(value));
    }

    private static Decision refutation(String reason, Set<Operation> conflict) {
        List<Operation> inOrder = conflict.stream()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        return new Decision.NotLinearizable(reason, inOrder);
    }
}
