package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.protocol.snapshot.EpochSnapshotProtocol;
import dev.antecedent.protocol.snapshot.EpochVariables;
import dev.antecedent.protocol.snapshot.LedgerCalls;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochSnapshot;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.trace.Call;
import java.util.SortedMap;

/**
 * Records a run as a behaviour of {@code EpochSnapshot}, without transfers inside a shard, which change nothing that the
 * specification speaks of.
 */
final class EpochTrace implements LedgerListener<EpochSnapshot, EpochMessage> {

    private final RunRecorder recorder;
    private final EpochVariables variables;

    EpochTrace(RunRecorder recorder, EpochVariables variables) {
        this.recorder = recorder;
        this.variables = variables;
    }

    @Override
    public void transferred(Transfer transfer, SortedMap<ProcessId, EpochSnapshot> shards) {
        if (!transfer.isInside()) {
            step(LedgerCalls.transfer(transfer), shards);
        }
    }

    @Override
    public void began(ProcessId process, int snapshot, SortedMap<ProcessId, EpochSnapshot> shards) {
        step(LedgerCalls.of(EpochSnapshotProtocol.ADVANCE, process), shards);
    }

    @Override
    public void received(
            ProcessId process, ProcessId sender, EpochMessage message, SortedMap<ProcessId, EpochSnapshot> shards) {
        step(EpochSnapshotProtocol.delivery(process, sender, message), shards);
    }

    private void step(Call call, SortedMap<ProcessId, EpochSnapshot> shards) {
        if (recorder.isTracing()) {
            Observation seen = variables.observed(call, shards);
            recorder.step(call, seen.state(), seen.partial());
        }
    }
}
