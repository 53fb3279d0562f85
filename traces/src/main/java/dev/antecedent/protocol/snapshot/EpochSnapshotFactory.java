package dev.antecedent.protocol.snapshot;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.SortedMap;

/**
 * Snapshots by epochs. Constants: {@code Process}, {@code Initial}, {@code Amount}, {@code LastEpoch}, and optionally
 * {@code MaxTransfers}, the bound on transfers in total.
 */
public final class EpochSnapshotFactory implements ProtocolFactory {

    private static final String LAST_EPOCH = "LastEpoch";
    private static final int EPOCHS = 5;
    private static final int EPOCHS_MAX = 1_000;

    @Override
    public String name() {
        return EpochSnapshotProtocol.NAME;
    }

    @Override
    public Map<String, Value> constants(int processes) {
        SortedMap<String, Value> constants = LedgerConstants.usual(processes)
                .values(EpochSnapshotProtocol.NOT_RECORDED, EpochSnapshotProtocol.NOT_ANNOUNCED);
        constants.put(LAST_EPOCH, Value.of(EPOCHS));
        return constants;
    }

    @Override
    public EpochSnapshotProtocol create(Map<String, Value> constants) {
        long lastEpoch = LedgerConstants.number(constants, LAST_EPOCH);
        if (lastEpoch < 1 || lastEpoch > EPOCHS_MAX) {
            throw new IllegalArgumentException(
                    "constant " + LAST_EPOCH + " must be 1 to " + EPOCHS_MAX + "; found " + lastEpoch);
        }
        return new EpochSnapshotProtocol(
                LedgerConstants.of(constants), (int) lastEpoch, LedgerConstants.bound(constants, "MaxTransfers"));
    }
}
