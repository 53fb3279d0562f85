package dev.antecedent.snapshot;

import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.List;

/**
 * What one shard adds to a snapshot.
 *
 * @param state its accounts when it recorded them
 * @param channels the transfers to it that were in the channels: sent before the sender recorded its state, received
 *     after this shard recorded its own
 */
public record SnapshotPart(Shard state, List<Transfer> channels) {

    /** Copies the list. */
    public SnapshotPart {
        channels = List.copyOf(channels);
    }

    /** All the money in it. */
    public long total() {
        return channels.stream().mapToLong(Transfer::amount).reduce(state.total(), Math::addExact);
    }
}
