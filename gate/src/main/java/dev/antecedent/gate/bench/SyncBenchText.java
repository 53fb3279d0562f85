package dev.antecedent.gate.bench;

import dev.antecedent.gate.bench.TimedSync.Effort;
import dev.antecedent.snapshot.sync.SyncCost;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Ways of synchronisation for people. */
final class SyncBenchText {

    private static final double NANOS_A_MILLI = 1e6;

    private SyncBenchText() {}

    static String head() {
        return String.format(
                Locale.ROOT,
                "%9s %9s %14s %14s %10s %10s %11s %11s  %-7s %s\n",
                "accounts",
                "missing",
                "replay bytes",
                "as-is bytes",
                "replay ms",
                "as-is ms",
                "replay all",
                "as-is all",
                "chosen",
                "cheaper");
    }

    static String row(int accounts, SyncRow row, SyncCost cost) {
        double replay = total(row.replay(), cost);
        double asIs = total(row.asIs(), cost);
        boolean chosen = SyncCost.choosesAsIs(
                cost.ofState(row.asIs().bytes()),
                cost.ofReplay(row.missing(), row.replay().bytes()));
        return String.format(
                Locale.ROOT,
                "%,9d %,9d %,14d %,14d %10.3f %10.3f %11.3f %11.3f  %-7s %s\n",
                accounts,
                row.missing(),
                row.replay().bytes(),
                row.asIs().bytes(),
                row.replay().nanos() / NANOS_A_MILLI,
                row.asIs().nanos() / NANOS_A_MILLI,
                replay / NANOS_A_MILLI,
                asIs / NANOS_A_MILLI,
                way(chosen),
                way(asIs < replay));
    }

    static String crossovers(int accounts, List<SyncRow> rows, SyncCost cost) {
        SyncRow last = rows.get(rows.size() - 1);
        double chosen =
                cost.crossover(last.asIs().bytes(), (double) last.replay().bytes() / last.missing());
        return String.format(
                Locale.ROOT,
                "with %,d accounts as-is is cheaper from so many missing events on: bytes %s, time %s, all %s;"
                        + " StateSync changes over at %,.0f (%.1f ns an event, %.2f ns a byte of the ledger)\n\n",
                accounts,
                point(SyncRow.crossover(rows, Effort::bytes), last),
                point(SyncRow.crossover(rows, Effort::nanos), last),
                point(SyncRow.crossover(rows, effort -> total(effort, cost)), last),
                Math.ceil(chosen),
                cost.nanosPerUpdate(),
                cost.nanosPerStateByte());
    }

    private static double total(Effort effort, SyncCost cost) {
        return effort.nanos() + cost.nanosPerByte() * effort.bytes();
    }

    private static String point(OptionalDouble crossover, SyncRow last) {
        return crossover.isPresent()
                ? String.format(Locale.ROOT, "%,.0f", Math.ceil(crossover.getAsDouble()))
                : String.format(Locale.ROOT, "more than %,d", last.missing());
    }

    private static String way(boolean asIs) {
        return asIs ? "as-is" : "replay";
    }
}
