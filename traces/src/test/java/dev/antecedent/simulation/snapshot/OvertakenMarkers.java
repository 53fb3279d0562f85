package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.snapshot.LedgerConstants;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.ReliableLink;
import dev.antecedent.snapshot.marker.ChandyLamport;
import dev.antecedent.snapshot.marker.ChannelMessage;
import dev.antecedent.trace.Value;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** A wrong twin: snapshots by markers on links that do not keep the order. */
final class OvertakenMarkers extends LedgerScenario<ChandyLamport, ChannelMessage> {

    private final LedgerMarker right = new LedgerMarker();

    OvertakenMarkers() {
        super("ledger-overtaken", "Markers that are overtaken.");
    }

    @Override
    String specification() {
        return right.specification();
    }

    @Override
    SortedMap<String, Value> constants(LedgerConstants ledger, Options options) {
        return right.constants(ledger, options);
    }

    @Override
    ChandyLamport shard(Shard shard, SortedSet<ProcessId> others) {
        return right.shard(shard, others);
    }

    @Override
    ReliableLink<ChannelMessage> link() {
        return ReliableLink.withoutOrder();
    }

    @Override
    Optional<Transfer> payment(ChannelMessage message) {
        return right.payment(message);
    }

    @Override
    LedgerListener<ChandyLamport, ChannelMessage> trace(
            RunRecorder recorder, Options options, SortedSet<ProcessId> processes) {
        return right.trace(recorder, options, processes);
    }
}
