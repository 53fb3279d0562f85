package dev.antecedent.gate.bench;

import dev.antecedent.gate.bench.TimedSync.Effort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * So many missing transfers, and what either way takes: medians.
 *
 * @param missing how many
 * @param replay to send and replay them
 * @param asIs to send the ledger as it is
 */
record SyncRow(int missing, Effort replay, Effort asIs) {

    /** The median by time of as many runs. */
    static Effort median(int runs, Supplier<Effort> run) {
        List<Effort> efforts = new ArrayList<>();
        for (int count = 0; count < runs; count++) {
            efforts.add(run.get());
        }
        efforts.sort(Comparator.comparingLong(Effort::nanos));
        return efforts.get(runs / 2);
    }

    /**
     * From how many missing transfers on the ledger as it is costs less: where the lines between the measured points
     * cross, the first of them from the origin. Empty if replay costs less in all rows.
     *
     * @param rows in the order of their missing transfers
     * @param cost bytes, time or both
     */
    static OptionalDouble crossover(List<SyncRow> rows, ToDoubleFunction<Effort> cost) {
        double before = 0;
        double gapBefore = -cost.applyAsDouble(rows.get(0).asIs);
        for (SyncRow row : rows) {
            double gap = cost.applyAsDouble(row.replay) - cost.applyAsDouble(row.asIs);
            if (gap >= 0) {
                double share = gap == gapBefore ? 1 : -gapBefore / (gap - gapBefore);
                return OptionalDouble.of(before + share * (row.missing - before));
            }
            before = row.missing;
            gapBefore = gap;
        }
        return OptionalDouble.empty();
    }
}
