package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.snapshot.LedgerConstants;
import dev.antecedent.simulation.DrawnFaults;
import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Setup;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Stage;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.ReliableLink;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A ledger of which snapshots are taken while it is paid from; by which algorithm is the scenario's.
 *
 * <p>Options: {@code processes}, the shards; {@code accounts} of each; {@code snapshots}, how many there will be, and {@code
 * interval}, the ticks between them by a shard's own clock; {@code snapshot}, the one that a trace shows, where the
 * specification knows of one only.
 *
 * @param <S> the shards' state machine
 * @param <M> the messages between them
 */
abstract class LedgerScenario<S extends SnapshotProcess<S, M>, M> implements SimulationScenario {

    static final String SNAPSHOT = "snapshot";
    static final String SNAPSHOTS = "snapshots";
    private static final String INTERVAL = "interval";
    private static final String PROCESSES = "processes";
    private static final String ACCOUNTS = "accounts";
    private static final int PROCESSES_MAX = 32;
    private static final int ACCOUNTS_MAX = 100;
    private static final int SNAPSHOTS_MAX = 100;
    private static final int INTERVAL_MAX = 100_000;
    private static final long SHARE = 100;
    private static final long EVENTS = 20_000;
    private static final long HORIZON = 1_000;
    private static final long FAULT_MAX = 300;

    private final String name;
    private final String description;

    LedgerScenario(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** The specification of the algorithm. */
    abstract String specification();

    /** The constants of the specification beyond those of the ledger. */
    abstract SortedMap<String, Value> constants(LedgerConstants ledger, Options options);

    /** A shard that has done nothing. */
    abstract S shard(Shard shard, SortedSet<ProcessId> others);

    /** A link of the kind that the algorithm needs. */
    abstract ReliableLink<M> link();

    /** The payment that is in a message. */
    abstract Optional<Transfer> payment(M message);

    /** Who writes down what the shards do. */
    abstract LedgerListener<S, M> trace(RunRecorder recorder, Options options, SortedSet<ProcessId> processes);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final Options defaults() {
        return Options.of(Map.of(PROCESSES, "3", ACCOUNTS, "2", SNAPSHOTS, "3", INTERVAL, "250", SNAPSHOT, "1"));
    }

    @Override
    public final SortedSet<String> sizes() {
        return new TreeSet<>(List.of(ACCOUNTS, INTERVAL));
    }

    @Override
    public final SortedSet<String> goals() {
        return new TreeSet<>(List.of(
                Goals.DROPPED,
                Goals.DUPLICATED,
                Goals.OVERTAKEN,
                Goals.PARTITIONED,
                Goals.RESTARTED,
                LedgerGoals.COMPLETE,
                LedgerGoals.CROSSED));
    }

    @Override
    public final long events() {
        return EVENTS;
    }

    @Override
    public final FaultSchedule schedule(SplitMix64 random, Options options) {
        return new DrawnFaults(random).usual(processes(options), HORIZON, FAULT_MAX, true);
    }

    @Override
    public final Stage<?> stage(Setup setup) {
        requireDisks(setup.schedule());
        Options options = setup.options();
        int snapshots = options.number(SNAPSHOTS, 1, SNAPSHOTS_MAX);
        options.number(SNAPSHOT, 1, snapshots);
        int interval = options.number(INTERVAL, 1, INTERVAL_MAX);
        List<ProcessId> names = names(processes(options));
        SortedSet<ProcessId> processes = new TreeSet<>(names);
        int accounts = options.number(ACCOUNTS, 1, ACCOUNTS_MAX);
        List<S> shards = new ArrayList<>();
        for (ProcessId process : names) {
            SortedSet<ProcessId> others = new TreeSet<>(processes);
            others.remove(process);
            shards.add(shard(opened(process, accounts), others));
        }
        Ledger<S, M> ledger = new Ledger<>(
                shards, this::payment, trace(setup.recorder(), options, processes), setup.recorder(), snapshots);
        return new Stage<>(
                specification(),
                constants(LedgerConstants.usual(processes, accounts * SHARE), options),
                names.stream()
                        .map(process -> new LedgerProcess<>(ledger, process, snapshots, interval, link()))
                        .toList(),
                ledger);
    }

    private static Shard opened(ProcessId process, int accounts) {
        SortedMap<String, Long> balances = new TreeMap<>();
        for (int account = 0; account < accounts; account++) {
            balances.put("a" + account, SHARE);
        }
        return new Shard(process, balances);
    }

    private static void requireDisks(FaultSchedule schedule) {
        for (Fault.Outage outage : schedule.faults(Fault.Outage.class)) {
            if (!outage.disk()) {
                throw new IllegalArgumentException("found \"" + outage
                        + "\", wanted a shard that finds its disk again: without it its money is gone");
            }
        }
    }

    private static List<ProcessId> names(int processes) {
        List<ProcessId> names = new ArrayList<>();
        for (int process = 0; process < processes; process++) {
            names.add(new ProcessId("p" + process));
        }
        return names;
    }

    private static int processes(Options options) {
        return options.number(PROCESSES, 2, PROCESSES_MAX);
    }
}
