package dev.antecedent.snapshot.epoch;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.Sending;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.Step;
import dev.antecedent.snapshot.epoch.EpochMessage.Coloured;
import dev.antecedent.snapshot.epoch.EpochMessage.Count;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A shard under the epoch algorithm. Every transfer carries the colour of its sender's epoch. A shard goes on to the next
 * epoch when it likes, or when it gets a transfer of a later one, before that transfer counts; at that moment it records
 * its state, and tells each other shard how many transfers of the old colour to expect. What comes later in an older
 * colour was in the channel; when all that was announced has come, the epoch has ended.
 *
 * <p>Sources: Lai, Yang, <i>On Distributed Snapshots</i> (IPL 25, 1987), which colours messages; Mattern, <i>Efficient
 * Algorithms for Distributed Snapshots and Global Virtual Time Approximation</i> (JPDC 18, 1993), which counts them.
 * The specification is {@code EpochSnapshot}.
 *
 * <h2>Assumptions</h2>
 *
 * <p>Channels deliver every message once, in any order. Shards may choose their epochs by clocks that are wrong.
 *
 * <h2>Guarantee</h2>
 *
 * <p>The states recorded at the end of an epoch are a consistent cut: a transfer sent after the sender's recording is of
 * a later colour, and its recipient has left the epoch before it receives it. A transfer sent before is of this colour or
 * an older one; it is received before the recipient leaves the epoch and is in its state, or after and is in the channel.
 * None is missing: the recipient has counted them.
 *
 * @param shard the accounts
 * @param epoch the epoch that the shard is in, from 1
 * @param peers the traffic with each other shard
 * @param recorded the accounts at the end of each epoch
 * @param channels what came later and was in the channels at the end of each epoch; no entry for nothing
 */
public record EpochSnapshot(
        Shard shard,
        int epoch,
        SortedMap<ProcessId, Peer> peers,
        SortedMap<Integer, Shard> recorded,
        SortedMap<Integer, SortedSet<Coloured>> channels)
        implements SnapshotProcess<EpochSnapshot, EpochMessage> {

    /** Copies the collections. */
    public EpochSnapshot {
        peers = Collections.unmodifiableSortedMap(new TreeMap<>(peers));
        recorded = Collections.unmodifiableSortedMap(new TreeMap<>(recorded));
        SortedMap<Integer, SortedSet<Coloured>> copy = new TreeMap<>();
        channels.forEach(
                (ended, transfers) -> copy.put(ended, Collections.unmodifiableSortedSet(new TreeSet<>(transfers))));
        channels = Collections.unmodifiableSortedMap(copy);
    }

    /** A shard in its first epoch. */
    public static EpochSnapshot start(Shard shard, Set<ProcessId> others) {
        SortedMap<ProcessId, Peer> peers = new TreeMap<>();
        others.forEach(other -> peers.put(other, Peer.NEW));
        return new EpochSnapshot(shard, 1, peers, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    @Override
    public Optional<Step<EpochSnapshot, EpochMessage>> transfer(Transfer transfer) {
        return shard.debit(transfer).map(paid -> {
            if (transfer.isInside()) {
                return Step.silent(new EpochSnapshot(paid.credit(transfer), epoch, peers, recorded, channels));
            }
            ProcessId recipient = transfer.to().shard();
            Peer peer = peer(recipient).withSent(epoch);
            return new Step<>(
                    new EpochSnapshot(paid, epoch, with(recipient, peer), recorded, channels),
                    List.of(new Sending<>(
                            recipient, new Coloured(epoch, peer.sent().of(epoch), transfer))));
        });
    }

    /** Goes on to the next epoch, if this is the one to end. */
    @Override
    public Optional<Step<EpochSnapshot, EpochMessage>> begin(int snapshot) {
        return snapshot == epoch ? Optional.of(advance()) : Optional.empty();
    }

    @Override
    public Step<EpochSnapshot, EpochMessage> receive(ProcessId sender, EpochMessage message) {
        if (message instanceof Count count) {
            Peer peer = peer(sender).withAnnounced(count.epoch(), count.count());
            return Step.silent(new EpochSnapshot(shard, epoch, with(sender, peer), recorded, channels));
        }
        Coloured coloured = (Coloured) message;
        EpochSnapshot state = this;
        List<Sending<EpochMessage>> sent = new ArrayList<>();
        while (state.epoch < coloured.epoch()) {
            Step<EpochSnapshot, EpochMessage> ahead = state.advance();
            state = ahead.state();
            sent.addAll(ahead.sent());
        }
        return new Step<>(state.credit(coloured), sent);
    }

    @Override
    public boolean hasRecorded(int snapshot) {
        return recorded.containsKey(snapshot);
    }

    /** Whether the epoch has ended here: nothing of its colour, or an older one, is on its way to this shard. */
    public boolean hasEnded(int ended) {
        return hasRecorded(ended) && peers.values().stream().allMatch(peer -> peer.hasDelivered(ended));
    }

    @Override
    public Optional<SnapshotPart> part(int snapshot) {
        return hasEnded(snapshot)
                ? Optional.of(new SnapshotPart(
                        Objects.requireNonNull(recorded.get(snapshot)),
                        channel(snapshot).stream().map(Coloured::transfer).toList()))
                : Optional.empty();
    }

    private Step<EpochSnapshot, EpochMessage> advance() {
        SortedMap<Integer, Shard> more = new TreeMap<>(recorded);
        more.put(epoch, shard);
        List<Sending<EpochMessage>> counts = new ArrayList<>();
        peers.forEach((other, peer) ->
                counts.add(new Sending<>(other, new Count(epoch, peer.sent().of(epoch)))));
        return new Step<>(new EpochSnapshot(shard, epoch + 1, peers, more, channels), counts);
    }

    private EpochSnapshot credit(Coloured coloured) {
        SortedMap<Integer, SortedSet<Coloured>> more = new TreeMap<>(channels);
        for (int late = coloured.epoch(); late < epoch; late++) {
            SortedSet<Coloured> transfers = new TreeSet<>(channel(late));
            transfers.add(coloured);
            more.put(late, transfers);
        }
        Peer peer = peer(coloured.sender()).withReceived(coloured.epoch());
        return new EpochSnapshot(
                shard.credit(coloured.transfer()), epoch, with(coloured.sender(), peer), recorded, more);
    }

    private SortedSet<Coloured> channel(int ended) {
        return channels.getOrDefault(ended, Collections.emptySortedSet());
    }

    private Peer peer(ProcessId other) {
        Peer peer = peers.get(other);
        if (peer == null) {
            throw new IllegalArgumentException("no shard " + other + " among " + peers.keySet());
        }
        return peer;
    }

    private SortedMap<ProcessId, Peer> with(ProcessId other, Peer peer) {
        SortedMap<ProcessId, Peer> changed = new TreeMap<>(peers);
        changed.put(other, peer);
        return changed;
    }
}
