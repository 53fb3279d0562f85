package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.snapshot.ChandyLamportProtocol;
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

/** Snapshots by markers, on links that keep the order. */
public final class LedgerMarker extends LedgerScenario<ChandyLamport, ChannelMessage> {

    /** The scenario. */
    public LedgerMarker() {
        super(
                "ledger-marker",
                "Snapshots by markers hold all the money, on a bad network under links that keep the order.");
    }

    @Override
    String specification() {
        return ChandyLamportProtocol.NAME;
    }

    @Override
    SortedMap<String, Value> constants(LedgerConstants ledger, Options options) {
        return ledger.values(ChandyLamportProtocol.MARKER, ChandyLamportProtocol.NOT_RECORDED);
    }

    @Override
    ChandyLamport shard(Shard shard, SortedSet<ProcessId> others) {
        return ChandyLamport.start(shard, others);
    }

    @Override
    ReliableLink<ChannelMessage> link() {
        return ReliableLink.keepingOrder();
    }

    @Override
    Optional<Transfer> payment(ChannelMessage message) {
        return message instanceof ChannelMessage.Payment payment ? Optional.of(payment.transfer()) : Optional.empty();
    }

    @Override
    LedgerListener<ChandyLamport, ChannelMessage> trace(
            RunRecorder recorder, Options options, SortedSet<ProcessId> processes) {
        return new MarkerTrace(recorder, options.number(SNAPSHOT, 1, Integer.MAX_VALUE));
    }
}
