package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linearization points: the instants at which operations take effect, in the order of a linearization. The point of an
 * operation is the latest invocation among it and those before it; since their order respects real time, none of them
 * was invoked after its response, so the point lies within each operation's own time.
 *
 * <p>That makes one linearization of those of independent parts: in the order of their points, operations of different
 * parts respect real time too (locality: Herlihy and Wing, 1990, theorem 1).
 */
public final class LinearizationPoints {

    private LinearizationPoints() {}

    /** The points of operations in the order of a linearization: each at or after the invocation of that order. */
    public static int[] of(List<Operation> linearization) {
        int[] points = new int[linearization.size()];
        int latest = 0;
        int i = 0;
        for (Operation operation : linearization) {
            latest = Math.max(latest, operation.invokedAt());
            points[i++] = latest;
        }
        return points;
    }

    /** One linearization of the operations of all parts. */
    static List<Operation> merge(List<List<Operation>> linearizations) {
        if (linearizations.size() == 1) {
            return linearizations.get(0);
        }
        List<Operation> operations = new ArrayList<>();
        linearizations.forEach(operations::addAll);
        long[] order = new long[operations.size()];
        int placed = 0;
        for (List<Operation> linearization : linearizations) {
            for (int point : of(linearization)) {
                order[placed] = (long) point << Integer.SIZE | placed;
                placed++;
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToObj(each -> operations.get((int) each)).toList();
    }
}
