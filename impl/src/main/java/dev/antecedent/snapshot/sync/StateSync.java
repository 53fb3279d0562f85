package dev.antecedent.snapshot.sync;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses how a replica that lags behind is brought up to date: with the updates that it lacks, or with a snapshot as it
 * is and the rest; whichever costs less.
 *
 * <p>A snapshot is adopted only where it counts all that the replica has applied. It is joined with where the values are
 * a semilattice. Otherwise updates are sent, concurrent ones or not, and if they are not kept any more the answer is no.
 *
 * @param cost what bytes and updates cost
 * @param sizes how many bytes there are
 * @param <V> the values
 * @param <A> the contents of updates
 */
public record StateSync<V, A>(SyncCost cost, Sizes<V, A> sizes) {

    /**
     * The plan for a replica.
     *
     * @param lagging the replica
     * @param peer what it is to count afterwards, at least
     * @param snapshot the snapshot that the peer has
     * @param kept the updates that the peer keeps
     * @throws IllegalArgumentException if vectors are over different processes
     */
    public SyncPlan<V, A> plan(
            Replica<V, A> lagging, VectorTimestamp peer, ReplicaSnapshot<V> snapshot, Collection<Update<A>> kept) {
        VectorTimestamp wanted = lagging.vector().merge(peer);
        if (wanted.equals(lagging.vector())) {
            return new SyncPlan.UpToDate<>();
        }
        Optional<SyncPlan.Delta<V, A>> delta = missing(lagging.vector(), wanted, kept)
                .map(updates -> new SyncPlan.Delta<V, A>(updates, costOf(updates)));
        Adoption<V, A> adoption = lagging.adopt(snapshot);
        boolean adopts = adoption instanceof Adoption.Adopted;
        Optional<SyncPlan.Full<V, A>> full = adopts || lagging.join(snapshot).isPresent()
                ? missing(lagging.vector().merge(snapshot.vector()), wanted, kept)
                        .map(rest -> new SyncPlan.Full<>(
                                snapshot, rest, cost.ofState(sizes.ofValue(snapshot.value())) + costOf(rest), !adopts))
                : Optional.empty();
        if (full.isPresent()
                && (delta.isEmpty()
                        || SyncCost.choosesAsIs(full.get().nanos(), delta.get().nanos()))) {
            return full.get();
        } else if (delta.isPresent()) {
            return delta.get();
        }
        return new SyncPlan.Refused<>(
                adoption instanceof Adoption.WouldLose<V, A> refused ? refused.lost() : new TreeMap<>());
    }

    /**
     * The replica brought up to date; as it was where the plan refuses or has nothing to do.
     *
     * @throws IllegalArgumentException if the plan is not for this replica
     */
    public Replica<V, A> carryOut(SyncPlan<V, A> plan, Replica<V, A> lagging) {
        if (plan instanceof SyncPlan.Delta<V, A> delta) {
            return replay(lagging, delta.updates());
        } else if (plan instanceof SyncPlan.Full<V, A> full) {
            return replay(taken(full, lagging), full.rest());
        }
        return lagging;
    }

    private static <V, A> Replica<V, A> taken(SyncPlan.Full<V, A> full, Replica<V, A> lagging) {
        if (full.join()) {
            return lagging.join(full.snapshot()).orElseThrow(() -> otherReplica(full.snapshot()));
        }
        if (lagging.adopt(full.snapshot()) instanceof Adoption.Adopted<V, A> adopted) {
            return adopted.replica();
        }
        throw otherReplica(full.snapshot());
    }

    private static <V, A> Replica<V, A> replay(Replica<V, A> replica, List<Update<A>> updates) {
        Replica<V, A> replayed = replica;
        for (Update<A> update : updates) {
            replayed = replayed.replay(update).orElseThrow(() -> otherReplica(update.id()));
        }
        return replayed;
    }

    private static IllegalArgumentException otherReplica(Object refused) {
        return new IllegalArgumentException("the plan is for another replica: this one refuses " + refused);
    }

    private double costOf(List<Update<A>> updates) {
        return cost.ofReplay(
                updates.size(), updates.stream().mapToLong(sizes::ofUpdate).sum());
    }

    /** The updates between the vectors, in the order of their stamps; empty if some of them are not kept. */
    private static <A> Optional<List<Update<A>>> missing(
            VectorTimestamp from, VectorTimestamp to, Collection<Update<A>> kept) {
        SortedSet<Update<A>> found = new TreeSet<>();
        kept.stream()
                .filter(update -> !update.isCountedBy(from) && update.isCountedBy(to))
                .forEach(found::add);
        long wanted = 0;
        for (Map.Entry<ProcessId, Long> entry : to.entries().entrySet()) {
            wanted += Math.max(0, entry.getValue() - from.entry(entry.getKey()));
        }
        return found.size() == wanted ? Optional.of(new ArrayList<>(found)) : Optional.empty();
    }
}
