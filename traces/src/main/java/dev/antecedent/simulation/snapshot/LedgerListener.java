package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.SortedMap;

/**
 * Hears what the shards do, in the order in which they do it.
 *
 * @param <S> the shards' state machine
 * @param <M> the messages between them
 */
interface LedgerListener<S, M> {

    /** A shard has made a transfer, inside or to another shard. */
    void transferred(Transfer transfer, SortedMap<ProcessId, S> shards);

    /** A shard has recorded its state for the snapshot of this number, on its own initiative. */
    void began(ProcessId process, int snapshot, SortedMap<ProcessId, S> shards);

    /** A shard has received a message. */
    void received(ProcessId process, ProcessId sender, M message, SortedMap<ProcessId, S> shards);
}
