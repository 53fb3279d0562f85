package dev.antecedent.snapshot.local;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.snapshot.Sending;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.Step;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A shard under the published algorithm: a snapshot is what the shard holds, with its vector, taken when the shard likes.
 *
 * <p><b>What it is:</b> a checkpoint of one shard. <b>What it is not:</b> a part of a global snapshot. Snapshots of several
 * shards need not be a consistent cut, and even where their vectors pass the frontier test, transfers between the shards
 * are in none of them: the specification {@code ShardSnapshot} has the counterexamples.
 *
 * @param shard the accounts
 * @param clock the vector clock; every transfer, inside or across, sent or received, is an event
 * @param snapshots the snapshots taken, by number
 */
public record ShardSnapshot(Shard shard, VectorClock clock, SortedMap<Integer, LocalSnapshot> snapshots)
        implements SnapshotProcess<ShardSnapshot, StampedTransfer> {

    /** Copies the map. */
    public ShardSnapshot {
        snapshots = Collections.unmodifiableSortedMap(new TreeMap<>(snapshots));
    }

    /** A shard without events and snapshots. */
    public static ShardSnapshot start(Shard shard, VectorClock clock) {
        return new ShardSnapshot(shard, clock, Collections.emptySortedMap());
    }

    @Override
    public Optional<Step<ShardSnapshot, StampedTransfer>> transfer(Transfer transfer) {
        return shard.debit(transfer).map(paid -> {
            VectorClock ticked = clock.tick();
            return transfer.isInside()
                    ? Step.silent(new ShardSnapshot(paid.credit(transfer), ticked, snapshots))
                    : new Step<>(
                            new ShardSnapshot(paid, ticked, snapshots),
                            List.of(new Sending<>(
                                    transfer.to().shard(), new StampedTransfer(transfer, ticked.time()))));
        });
    }

    /** An event of the shard alone: a transfer between two of its accounts, whichever they are. */
    public ShardSnapshot local() {
        return new ShardSnapshot(shard, clock.tick(), snapshots);
    }

    /** Takes the snapshot: writes down what is here. */
    @Override
    public Optional<Step<ShardSnapshot, StampedTransfer>> begin(int snapshot) {
        if (hasRecorded(snapshot)) {
            return Optional.empty();
        }
        SortedMap<Integer, LocalSnapshot> more = new TreeMap<>(snapshots);
        more.put(snapshot, new LocalSnapshot(shard, clock.time()));
        return Optional.of(Step.silent(new ShardSnapshot(shard, clock, more)));
    }

    @Override
    public Step<ShardSnapshot, StampedTransfer> receive(ProcessId sender, StampedTransfer message) {
        return Step.silent(
                new ShardSnapshot(shard.credit(message.transfer()), clock.receive(message.stamp()), snapshots));
    }

    @Override
    public boolean hasRecorded(int snapshot) {
        return snapshots.containsKey(snapshot);
    }

    /** The state alone: the algorithm knows of no channels. */
    @Override
    public Optional<SnapshotPart> part(int snapshot) {
        return Optional.ofNullable(snapshots.get(snapshot)).map(taken -> new SnapshotPart(taken.state(), List.of()));
    }
}
