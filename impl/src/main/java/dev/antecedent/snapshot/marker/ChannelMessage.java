package dev.antecedent.snapshot.marker;

import dev.antecedent.snapshot.ledger.Transfer;

/** What travels on a channel. */
public sealed interface ChannelMessage {

    /**
     * Money.
     *
     * @param transfer the transfer, across shards
     */
    record Payment(Transfer transfer) implements ChannelMessage {}

    /**
     * The sender has recorded its state: what came before on this channel belongs to the snapshot, what comes after does
     * not.
     *
     * @param snapshot the number of the snapshot
     */
    record Marker(int snapshot) implements ChannelMessage {}
}
