package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.protocol.snapshot.ChandyLamportProtocol;
import dev.antecedent.protocol.snapshot.ChandyLamportVariables;
import dev.antecedent.protocol.snapshot.LedgerCalls;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.marker.ChandyLamport;
import dev.antecedent.snapshot.marker.ChannelMessage;
import dev.antecedent.snapshot.marker.ChannelMessage.Marker;
import java.util.SortedMap;

/**
 * Records a run as a behaviour of {@code ChandyLamport}, which knows of one snapshot: without the markers of the others,
 * and without transfers inside a shard, which change nothing that the specification speaks of.
 */
final class MarkerTrace implements LedgerListener<ChandyLamport, ChannelMessage> {

    private final Steps<ChandyLamport> steps;
    private final int snapshot;

    MarkerTrace(RunRecorder recorder, int snapshot) {
        this.snapshot = snapshot;
        this.steps = new Steps<>(recorder, new ChandyLamportVariables(snapshot)::observed);
    }

    @Override
    public void transferred(Transfer transfer, SortedMap<ProcessId, ChandyLamport> shards) {
        if (!transfer.isInside()) {
            steps.take(LedgerCalls.transfer(transfer), shards);
        }
    }

    @Override
    public void began(ProcessId process, int number, SortedMap<ProcessId, ChandyLamport> shards) {
        if (number == snapshot) {
            steps.take(LedgerCalls.of(ChandyLamportProtocol.START, process), shards);
        }
    }

    @Override
    public void received(
            ProcessId process, ProcessId sender, ChannelMessage message, SortedMap<ProcessId, ChandyLamport> shards) {
        if (!(message instanceof Marker marker) || marker.snapshot() == snapshot) {
            steps.take(
                    LedgerCalls.of(LedgerCalls.RECEIVE, process).with(LedgerCalls.SENDER, Tla.value(sender)), shards);
        }
    }
}
