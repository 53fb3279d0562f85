package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.snapshot.EpochSnapshotProtocol;
import dev.antecedent.protocol.snapshot.EpochVariables;
import dev.antecedent.protocol.snapshot.LedgerConstants;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochSnapshot;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.ReliableLink;
import dev.antecedent.trace.Value;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Snapshots by epochs: each shard ends them by its own clock, on links that do not keep the order. */
public final class LedgerEpoch extends LedgerScenario<EpochSnapshot, EpochMessage> {

    private static final String LAST_EPOCH = "LastEpoch";

    /** The scenario. */
    public LedgerEpoch() {
        super(
                "ledger-epoch",
                "Snapshots by epochs hold all the money, though clocks are wrong and messages overtake each other.");
    }

    @Override
    String specification() {
        return EpochSnapshotProtocol.NAME;
    }

    @Override
    SortedMap<String, Value> constants(LedgerConstants ledger, Options options) {
        SortedMap<String, Value> constants =
                ledger.values(EpochSnapshotProtocol.NOT_RECORDED, EpochSnapshotProtocol.NOT_ANNOUNCED);
        constants.put(LAST_EPOCH, Value.of(lastEpoch(options)));
        return constants;
    }

    @Override
    EpochSnapshot shard(Shard shard, SortedSet<ProcessId> others) {
        return EpochSnapshot.start(shard, others);
    }

    @Override
    ReliableLink<EpochMessage> link() {
        return ReliableLink.withoutOrder();
    }

    @Override
    Optional<Transfer> payment(EpochMessage message) {
        return message instanceof EpochMessage.Coloured coloured ? Optional.of(coloured.transfer()) : Optional.empty();
    }

    @Override
    LedgerListener<EpochSnapshot, EpochMessage> trace(
            RunRecorder recorder, Options options, SortedSet<ProcessId> processes) {
        return new EpochTrace(recorder, new EpochVariables(processes, lastEpoch(options)));
    }

    private static int lastEpoch(Options options) {
        return options.number(SNAPSHOTS, 1, Integer.MAX_VALUE);
    }
}
