package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.protocol.snapshot.LedgerCalls;
import dev.antecedent.protocol.snapshot.ShardSnapshotProtocol;
import dev.antecedent.protocol.snapshot.ShardSnapshotVariables;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.local.ShardSnapshot;
import dev.antecedent.snapshot.local.StampedTransfer;
import java.util.SortedMap;

/** Records a run as a behaviour of {@code ShardSnapshot}, with one of the snapshots of each shard. */
final class LocalTrace implements LedgerListener<ShardSnapshot, StampedTransfer> {

    private final Steps<ShardSnapshot> steps;
    private final int snapshot;

    LocalTrace(RunRecorder recorder, int snapshot) {
        this.snapshot = snapshot;
        this.steps = new Steps<>(recorder, new ShardSnapshotVariables(snapshot)::observed);
    }

    @Override
    public void transferred(Transfer transfer, SortedMap<ProcessId, ShardSnapshot> shards) {
        steps.take(
                transfer.isInside()
                        ? LedgerCalls.of(
                                ShardSnapshotProtocol.LOCAL, transfer.from().shard())
                        : LedgerCalls.transfer(transfer),
                shards);
    }

    @Override
    public void began(ProcessId process, int number, SortedMap<ProcessId, ShardSnapshot> shards) {
        if (number == snapshot) {
            steps.take(LedgerCalls.of(ShardSnapshotProtocol.TAKE_SNAPSHOT, process), shards);
        }
    }

    @Override
    public void received(
            ProcessId process, ProcessId sender, StampedTransfer message, SortedMap<ProcessId, ShardSnapshot> shards) {
        steps.take(
                LedgerCalls.of(LedgerCalls.RECEIVE, process).with(LedgerCalls.MESSAGE, Tla.value(message.id())),
                shards);
    }
}
