package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.snapshot.EpochSnapshotProtocol;
import dev.antecedent.protocol.snapshot.EpochVariables;
import dev.antecedent.protocol.snapshot.LedgerCalls;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochSnapshot;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.SortedMap;

/**
 * Records a run as a behaviour of {@code EpochSnapshot}, without transfers inside a shard, which change nothing that the
 * specification speaks of.
 */
final class EpochTrace implements LedgerListener<EpochSnapshot, EpochMessage> {

    private final Steps<EpochSnapshot> steps;

    EpochTrace(RunRecorder recorder, EpochVariables variables) {
        this.steps = new Steps<>(recorder, variables::observed);
    }

    @Override
    public void transferred(Transfer transfer, SortedMap<ProcessId, EpochSnapshot> shards) {
        if (!transfer.isInside()) {
            steps.take(LedgerCalls.transfer(transfer), shards);
        }
    }

    @Override
    public void began(ProcessId process, int snapshot, SortedMap<ProcessId, EpochSnapshot> shards) {
        steps.take(LedgerCalls.of(EpochSnapshotProtocol.ADVANCE, process), shards);
    }

    @Override
    public void received(
            ProcessId process, ProcessId sender, EpochMessage message, SortedMap<ProcessId, EpochSnapshot> shards) {
        steps.take(EpochSnapshotProtocol.delivery(process, sender, message), shards);
    }
}
