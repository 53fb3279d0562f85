package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.protocol.snapshot.LedgerCalls;
import dev.antecedent.protocol.snapshot.ShardSnapshotProtocol;
import dev.antecedent.protocol.snapshot.ShardSnapshotVariables;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.local.ShardSnapshot;
import dev.antecedent.snapshot.local.StampedTransfer;
import dev.antecedent.trace.Call;
import java.util.SortedMap;

/** Records a run as a behaviour of {@code ShardSnapshot}, with one of the snapshots of each shard. */
final class LocalTrace implements LedgerListener<ShardSnapshot, StampedTransfer> {

    private final RunRecorder recorder;
    private final int snapshot;
    private final ShardSnapshotVariables variables;

    LocalTrace(RunRecorder recorder, int snapshot) {
        this.recorder = recorder;
        this.snapshot = snapshot;
        this.variables = new ShardSnapshotVariables(snapshot);
    }

    @Override
    public void transferred(Transfer transfer, SortedMap<ProcessId, ShardSnapshot> shards) {
        step(
                transfer.isInside()
                        ? LedgerCalls.of(
                                ShardSnapshotProtocol.LOCAL, transfer.from().shard())
                        : LedgerCalls.transfer(transfer),
                shards);
    }

    @Override
    public void began(ProcessId process, int number, SortedMap<ProcessId, ShardSnapshot> shards) {
        if (number == snapshot) {
            step(LedgerCalls.of(ShardSnapshotProtocol.TAKE_SNAPSHOT, process), shards);
        }
    }

    @Override
    public void received(
            ProcessId process, ProcessId sender, StampedTransfer message, SortedMap<ProcessId, ShardSnapshot> shards) {
        step(LedgerCalls.of(LedgerCalls.RECEIVE, process).with(LedgerCalls.MESSAGE, Tla.value(message.id())), shards);
    }

    private void step(Call call, SortedMap<ProcessId, ShardSnapshot> shards) {
        if (recorder.isTracing()) {
            Observation seen = variables.observed(call, shards);
            recorder.step(call, seen.state(), seen.partial());
        }
    }
}
