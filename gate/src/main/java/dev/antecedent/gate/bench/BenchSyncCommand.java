package dev.antecedent.gate.bench;

import dev.antecedent.gate.bench.TimedSync.Effort;
import dev.antecedent.snapshot.sync.SyncCost;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times synchronisation as-is against full replay. */
@Command(
        name = "sync",
        description =
                "Time bringing a lagging replica of a ledger up to date: the ledger as it is, or the missing events.",
        footer = {
            "",
            "An event is a transfer between two random accounts, named by 64 bits. Times are those of the one thread, for",
            "writing, reading and applying; medians of --runs, after rounds that warm the machine up. All = time and the",
            "wire at --mbits. Chosen is what StateSync takes: its parameters are measured on the fewest missing events and",
            "on the ledger, so it has not seen the other rows. Where the lines cross is interpolated.",
            "",
            "Examples:",
            "  antecedent bench sync",
            "  antecedent bench sync --accounts 10000 --events 1000 --events 50000 --runs 9",
            "  antecedent bench sync --mbits 100"
        })
final class BenchSyncCommand implements Callable<Integer> {

    private static final int MOST = 10_000_000;
    private static final double NANOS_A_BIT_AT_ONE_MBIT = 1_000;
    private static final int WARM_UP_ACCOUNTS = 10_000;
    private static final int WARM_UP_EVENTS = 20_000;

    @Option(
            names = "--accounts",
            paramLabel = "N",
            description = "How many accounts; can be given several times; 100, 10000 and 1000000 if not given.")
    private List<Integer> accounts = List.of(100, 10_000, 1_000_000);

    @Option(
            names = "--events",
            paramLabel = "E",
            description = "How many events are missing; can be given several times; 1000, 10000, 100000 and 1000000 if"
                    + " not given.")
    private List<Integer> events = List.of(1_000, 10_000, 100_000, 1_000_000);

    @Option(names = "--runs", paramLabel = "R", description = "Runs of each; ${DEFAULT-VALUE} if not given.")
    private int runs = 9;

    @Option(
            names = "--warm-up",
            paramLabel = "W",
            description = "Rounds before those that count; ${DEFAULT-VALUE} if not given.")
    private int warmUp = 300;

    @Option(
            names = "--mbits",
            paramLabel = "M",
            description = "The wire, in megabits a second; ${DEFAULT-VALUE} if not given.")
    private int mbits = 1_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "What the draws begin with; ${DEFAULT-VALUE} if not given.")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        accounts.forEach(number -> require("--accounts", number, 1));
        events.forEach(number -> require("--events", number, 1));
        require("--runs", runs, 1);
        require("--warm-up", warmUp, 0);
        require("--mbits", mbits, 1);
        TimedSync warm = new TimedSync(WARM_UP_ACCOUNTS, WARM_UP_EVENTS, seed);
        for (int round = 0; round < warmUp; round++) {
            warm.replay(WARM_UP_EVENTS);
            warm.asIs(WARM_UP_EVENTS);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(SyncBenchText.head());
        for (int number : new TreeSet<>(accounts)) {
            print(out, number, List.copyOf(new TreeSet<>(events)));
            out.flush();
        }
        return 0;
    }

    private void print(PrintWriter out, int number, List<Integer> missing) {
        int least = missing.get(0);
        TimedSync sync = new TimedSync(number, missing.get(missing.size() - 1), seed);
        List<SyncRow> rows = new ArrayList<>();
        for (int each : missing) {
            rows.add(new SyncRow(
                    each, SyncRow.median(runs, () -> sync.replay(each)), SyncRow.median(runs, () -> sync.asIs(each))));
        }
        Effort replayed = rows.get(0).replay();
        Effort asIs = rows.get(0).asIs();
        SyncCost cost = new SyncCost(
                Byte.SIZE * NANOS_A_BIT_AT_ONE_MBIT / mbits,
                (double) replayed.nanos() / least,
                (double) asIs.nanos() / asIs.bytes());
        rows.forEach(row -> out.print(SyncBenchText.row(number, row, cost)));
        out.print(SyncBenchText.crossovers(number, rows, cost));
    }

    private void require(String option, int given, int least) {
        if (given < least || given > MOST) {
            throw new ParameterException(
                    spec.commandLine(), option + " " + given + ": wanted " + least + " to " + MOST);
        }
    }
}
