package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * When each operation of a linearization may have taken effect. The first moment that respects the order is the latest
 * invocation up to there: after it, and before the next event. It lies within the operation, for a linearization that
 * respects real time has no operation that returned before an operation in front of it was invoked.
 */
final class LinearizationPoints {

    private LinearizationPoints() {}

    /**
     * A moment between two events.
     *
     * @param after the order of the event that it follows
     * @param place which of the moments after that event it is, from 1
     * @param places how many there are after that event
     */
    record Moment(Operation operation, int after, int place, int places) {

        /** How far it is from the event to the next one. */
        double fraction() {
            return place / (places + 1.0);
        }
    }

    /** The moments in the order of the operations. */
    static List<Moment> of(List<Operation> linearization) {
        List<Moment> moments = new ArrayList<>();
        int latest = -1;
        int start = 0;
        for (int i = 0; i <= linearization.size(); i++) {
            boolean moves = i == linearization.size() || linearization.get(i).invokedAt() > latest;
            if (moves) {
                for (int j = start; j < i; j++) {
                    moments.add(new Moment(linearization.get(j), latest, j - start + 1, i - start));
                }
                start = i;
                latest = i == linearization.size()
                        ? latest
                        : linearization.get(i).invokedAt();
            }
        }
        return moments;
    }
}
