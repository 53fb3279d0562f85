package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.protocol.snapshot.LedgerConstants;
import dev.antecedent.protocol.snapshot.ShardSnapshotProtocol;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.ReliableLink;
import dev.antecedent.snapshot.local.ShardSnapshot;
import dev.antecedent.snapshot.local.StampedTransfer;
import dev.antecedent.trace.Value;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** The published algorithm: every shard writes down its state when its clock says so. */
public final class LedgerLocal extends LedgerScenario<ShardSnapshot, StampedTransfer> {

    /** The scenario. */
    public LedgerLocal() {
        super(
                "ledger-local",
                "Shards write down their own states at intervals, and money that is on its way goes missing.");
    }

    @Override
    String specification() {
        return ShardSnapshotProtocol.NAME;
    }

    @Override
    SortedMap<String, Value> constants(LedgerConstants ledger, Options options) {
        return ledger.values(ShardSnapshotProtocol.NO_SNAPSHOT);
    }

    @Override
    ShardSnapshot shard(Shard shard, SortedSet<ProcessId> others) {
        SortedSet<ProcessId> processes = new TreeSet<>(others);
        processes.add(shard.process());
        return ShardSnapshot.start(shard, VectorClock.start(shard.process(), processes));
    }

    @Override
    ReliableLink<StampedTransfer> link() {
        return ReliableLink.withoutOrder();
    }

    @Override
    Optional<Transfer> payment(StampedTransfer message) {
        return Optional.of(message.transfer());
    }

    @Override
    LedgerListener<ShardSnapshot, StampedTransfer> trace(
            RunRecorder recorder, Options options, SortedSet<ProcessId> processes) {
        return new LocalTrace(recorder, options.number(SNAPSHOT, 1, Integer.MAX_VALUE));
    }
}
