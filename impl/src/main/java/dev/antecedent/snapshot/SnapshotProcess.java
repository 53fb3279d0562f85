package dev.antecedent.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.Optional;

/**
 * One shard of the ledger with the algorithm that takes its part of snapshots: immutable, deterministic, without threads
 * and time. Snapshots are numbered from 1.
 *
 * @param <S> the state machine itself
 * @param <M> the messages between shards
 */
public interface SnapshotProcess<S, M> {

    /** The accounts. */
    Shard shard();

    /**
     * Makes a transfer from an account of this shard: at once if it stays inside, else the recipient's part travels.
     *
     * @return empty if the account does not hold as much
     * @throws IllegalArgumentException if it is a transfer from another shard
     */
    Optional<Step<S, M>> transfer(Transfer transfer);

    /**
     * Begins the snapshot of this number, on the shard's own initiative.
     *
     * @return empty if the shard has recorded its state for it already, or its turn has not come
     */
    Optional<Step<S, M>> begin(int snapshot);

    /** A message has come. */
    Step<S, M> receive(ProcessId sender, M message);

    /** Whether the shard has recorded its state for the snapshot of this number. */
    boolean hasRecorded(int snapshot);

    /** The shard's part of the snapshot of this number, once nothing can be added to it. */
    Optional<SnapshotPart> part(int snapshot);
}
