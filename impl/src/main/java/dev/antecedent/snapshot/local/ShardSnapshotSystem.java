package dev.antecedent.snapshot.local;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.snapshot.LedgerSystem;
import dev.antecedent.snapshot.Network.Unordered;
import dev.antecedent.snapshot.Step;
import java.util.Optional;
import java.util.Set;

/**
 * A system of shards under the published algorithm: a state of the specification {@code ShardSnapshot}, with its actions.
 * Each shard takes one snapshot at most.
 *
 * @param ledger the shards and the transfers between them
 */
public record ShardSnapshotSystem(LedgerSystem<ShardSnapshot, StampedTransfer, Unordered<StampedTransfer>> ledger) {

    /** The number of the only snapshot. */
    public static final int SNAPSHOT = 1;

    /** The initial state: every shard holds {@code initial}. */
    public static ShardSnapshotSystem start(Set<ProcessId> processes, long initial) {
        return new ShardSnapshotSystem(LedgerSystem.start(
                processes,
                initial,
                Unordered.empty(),
                (shard, others) -> ShardSnapshot.start(shard, VectorClock.start(shard.process(), processes))));
    }

    /** A transfer between accounts of one shard. */
    public Optional<ShardSnapshotSystem> local(ProcessId process) {
        return Optional.of(after(process, Step.silent(ledger.shard(process).local()), ledger.network()));
    }

    /** A transfer to another shard; refused where the process does not hold as much. */
    public Optional<ShardSnapshotSystem> transfer(ProcessId process, ProcessId recipient, long amount) {
        return ledger.transfer(process, recipient, amount).map(step -> after(process, step, ledger.network()));
    }

    /** The process receives the transfer of this name; refused where none is on its way to it. */
    public Optional<ShardSnapshotSystem> receive(ProcessId process, EventId message) {
        ShardSnapshot recipient = ledger.shard(process);
        return ledger.network().messages().stream()
                .filter(sent ->
                        sent.recipient().equals(process) && sent.message().id().equals(message))
                .findFirst()
                .map(sent -> after(
                        process,
                        recipient.receive(sent.sender(), sent.message()),
                        ledger.network().without(sent)));
    }

    /** The process takes its snapshot; refused where it has. */
    public Optional<ShardSnapshotSystem> takeSnapshot(ProcessId process) {
        return ledger.shard(process).begin(SNAPSHOT).map(step -> after(process, step, ledger.network()));
    }

    private ShardSnapshotSystem after(
            ProcessId process, Step<ShardSnapshot, StampedTransfer> step, Unordered<StampedTransfer> left) {
        return new ShardSnapshotSystem(ledger.after(process, step, left));
    }
}
