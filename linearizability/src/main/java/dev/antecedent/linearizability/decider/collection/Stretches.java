package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import java.util.List;

/**
 * When puts and takes of the values of a queue may take effect, between the moments at which it is empty. Times are
 * twice those of {@link Stays}, so that slot {@code k} is the time {@code 2k + 1}; an interval is open at its end, and
 * one that begins when another one ends comes after it.
 */
final class Stretches {

    private final Stays stays;
    private final EmptyMoments moments;
    private final int[] putFrom;
    private final int[] putTo;
    private final int[] takeFrom;
    private final int[] takeTo;

    Stretches(Stays stays, EmptyMoments moments) {
        this.stays = stays;
        this.moments = moments;
        putFrom = new int[stays.size()];
        putTo = new int[stays.size()];
        takeFrom = new int[stays.size()];
        takeTo = new int[stays.size()];
        for (int value = 0; value < stays.size(); value++) {
            int putReturned = Math.min(stays.putReturned(value), stays.takeReturned(value));
            int lastEmpty = moments.lastBefore(putReturned);
            int nextEmpty = moments.firstFrom(putReturned);
            int from = lastEmpty < 0 ? 0 : 2 * lastEmpty + 1;
            int to = nextEmpty == Untaken.NEVER ? limit() : 2 * nextEmpty + 1;
            putFrom[value] = Math.max(from, 2 * stays.putInvoked(value));
            putTo[value] = Math.min(to, 2 * putReturned);
            takeFrom[value] = Math.max(putFrom[value], 2 * stays.takeInvoked(value));
            takeTo[value] = Math.min(to, takeReturned(value));
        }
    }

    /** Values that stay come after those that pending operations took. */
    private int takeReturned(int value) {
        if (stays.take(value) == null) {
            return limit();
        }
        return Math.min(2 * stays.end(), 2 * stays.takeReturned(value));
    }

    int size() {
        return stays.size();
    }

    /** No time is later. */
    int limit() {
        return 2 * stays.end() + 2;
    }

    int[] putFrom() {
        return putFrom;
    }

    int[] putTo() {
        return putTo;
    }

    int[] takeFrom() {
        return takeFrom;
    }

    int[] takeTo() {
        return takeTo;
    }

    /** Everything as early as the order of the values allows. */
    List<Operation> linearization(int[] order) {
        Slots times = new Slots(limit() + 1);
        addEmpties(times);
        int put = 0;
        for (int value : order) {
            put = Math.max(put, putFrom[value]);
            times.add(stays.put(value), put);
        }
        int take = 0;
        for (int value : order) {
            take = Math.max(take, takeFrom[value]);
            addTake(times, value, take);
        }
        return times.inOrder();
    }

    /** Everything as early as possible, where the order of the values does not matter. */
    List<Operation> linearization() {
        Slots times = new Slots(limit() + 1);
        addEmpties(times);
        for (int value = 0; value < size(); value++) {
            times.add(stays.put(value), putFrom[value]);
        }
        for (int value = 0; value < size(); value++) {
            addTake(times, value, takeFrom[value]);
        }
        return times.inOrder();
    }

    /** First: what begins at the moment of one comes after it. */
    private void addEmpties(Slots times) {
        for (int i = 0; i < stays.empties().size(); i++) {
            times.add(stays.empties().get(i), 2 * moments.slot(i) + 1);
        }
    }

    private void addTake(Slots times, int value, int time) {
        Operation take = stays.take(value);
        if (take != null) {
            times.add(take, time);
        }
    }
}
