package dev.antecedent.linearizability.picture;

import dev.antecedent.linearizability.LinearizationPoints;
import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the {@link LinearizationPoints} of a linearization are drawn: those that follow one event share the time up to the
 * next one.
 */
final class Moments {

    private Moments() {}

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
        int[] points = LinearizationPoints.of(linearization);
        List<Moment> moments = new ArrayList<>();
        for (int start = 0, end = 0; start < points.length; start = end) {
            while (end < points.length && points[end] == points[start]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                moments.add(new Moment(linearization.get(i), points[i], i - start + 1, end - start));
            }
        }
        return moments;
    }
}
