package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Replicas of one value, the updates and the snapshots that they made: a state of the specification {@code StateSync},
 * with its actions. Immutable; each method gives the state after the action, or nothing where it is not enabled.
 *
 * <p>Updates and snapshots can be had from when they are made. A call with a process that the system does not have throws
 * {@link IllegalArgumentException}.
 *
 * @param replicas the replica of each process, with the specification's {@code vector} and {@code value}
 * @param updates all updates
 * @param snapshots all snapshots
 * @param <V> the values
 * @param <A> the contents of updates
 */
public record StateSyncSystem<V, A>(
        SortedMap<ProcessId, Replica<V, A>> replicas, Set<Update<A>> updates, Set<ReplicaSnapshot<V>> snapshots) {

    /** Copies the components. */
    public StateSyncSystem {
        replicas = Collections.unmodifiableSortedMap(new TreeMap<>(replicas));
        updates = Collections.unmodifiableSet(new LinkedHashSet<>(updates));
        snapshots = Collections.unmodifiableSet(new LinkedHashSet<>(snapshots));
    }

    /** The initial state: nothing has happened. */
    public static <V, A> StateSyncSystem<V, A> start(Set<ProcessId> processes, Replicated<V, A> kind) {
        SortedMap<ProcessId, Replica<V, A>> replicas = new TreeMap<>();
        VectorTimestamp zero = VectorTimestamp.zero(processes);
        processes.forEach(process -> replicas.put(process, new Replica<>(process, kind, zero, kind.nothing())));
        return new StateSyncSystem<>(replicas, Set.of(), Set.of());
    }

    /** The process makes an update of its own. */
    public Optional<StateSyncSystem<V, A>> make(ProcessId process, A content) {
        Replica<V, A> replica = replica(process);
        LamportTime latest = updates.stream()
                .filter(update -> update.isCountedBy(replica.vector()))
                .map(Update::time)
                .reduce(LamportTime.ZERO, LamportTime::max);
        Update<A> made = replica.next(latest.next(), content);
        Set<Update<A>> more = new LinkedHashSet<>(updates);
        more.add(made);
        return replica.replay(made).map(after -> new StateSyncSystem<>(with(after).replicas, more, snapshots));
    }

    /** The process takes a snapshot of its replica. */
    public Optional<StateSyncSystem<V, A>> takeSnapshot(ProcessId process) {
        Set<ReplicaSnapshot<V>> more = new LinkedHashSet<>(snapshots);
        more.add(replica(process).takeSnapshot());
        return Optional.of(new StateSyncSystem<>(replicas, updates, more));
    }

    /** The process replays the update of this name. */
    public Optional<StateSyncSystem<V, A>> replay(ProcessId process, EventId update) {
        Replica<V, A> replica = replica(process);
        return updates.stream()
                .filter(candidate -> candidate.id().equals(update))
                .findFirst()
                .flatMap(replica::replay)
                .map(this::with);
    }

    /** The process adopts the snapshot of this sender that counts so many updates. */
    public Optional<StateSyncSystem<V, A>> adopt(ProcessId process, ProcessId sender, long size) {
        Replica<V, A> replica = replica(process);
        return snapshot(sender, size)
                .map(replica::adopt)
                .flatMap(adoption -> adoption instanceof Adoption.Adopted<V, A> adopted
                        ? Optional.of(with(adopted.replica()))
                        : Optional.empty());
    }

    /** The process joins with the snapshot of this sender that counts so many updates. */
    public Optional<StateSyncSystem<V, A>> join(ProcessId process, ProcessId sender, long size) {
        Replica<V, A> replica = replica(process);
        return snapshot(sender, size).flatMap(replica::join).map(this::with);
    }

    /** The replica of the process. */
    public Replica<V, A> replica(ProcessId process) {
        Replica<V, A> replica = replicas.get(process);
        if (replica == null) {
            throw new IllegalArgumentException("no process " + process + " among " + replicas.keySet());
        }
        return replica;
    }

    private Optional<ReplicaSnapshot<V>> snapshot(ProcessId sender, long size) {
        replica(sender);
        return snapshots.stream()
                .filter(candidate -> candidate.sender().equals(sender) && candidate.size() == size)
                .findFirst();
    }

    private StateSyncSystem<V, A> with(Replica<V, A> changed) {
        SortedMap<ProcessId, Replica<V, A>> next = new TreeMap<>(replicas);
        next.put(changed.process(), changed);
        return new StateSyncSystem<>(next, updates, snapshots);
    }
}
