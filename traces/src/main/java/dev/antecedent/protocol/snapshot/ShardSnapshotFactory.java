package dev.antecedent.protocol.snapshot;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.Value;
import java.util.Map;

/**
 * The published shard snapshots. Constants: {@code Process}, {@code Initial}, {@code Amount}, and optionally {@code
 * MaxEvents}, the bound on events in total.
 */
public final class ShardSnapshotFactory implements ProtocolFactory {

    @Override
    public String name() {
        return ShardSnapshotProtocol.NAME;
    }

    @Override
    public Map<String, Value> constants(int processes) {
        return LedgerConstants.usual(processes).values(ShardSnapshotProtocol.NO_SNAPSHOT);
    }

    @Override
    public ShardSnapshotProtocol create(Map<String, Value> constants) {
        return new ShardSnapshotProtocol(LedgerConstants.of(constants), LedgerConstants.bound(constants, "MaxEvents"));
    }
}
