package dev.antecedent.snapshot.marker;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.Sending;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.Step;
import dev.antecedent.snapshot.ledger.Shard;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.marker.ChannelMessage.Marker;
import dev.antecedent.snapshot.marker.ChannelMessage.Payment;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A shard under the marker algorithm. Whoever records its state sends a marker to everybody before anything else; a shard
 * that gets its first marker records its state at once; what comes on a channel between the own recording and the
 * channel's marker was in the channel.
 *
 * <p>Source: Chandy, Lamport, <i>Distributed Snapshots: Determining Global States of Distributed Systems</i> (ACM TOCS 3,
 * 1985), section 3. The specification is {@code ChandyLamport}.
 *
 * <h2>Assumptions</h2>
 *
 * <p>Channels deliver every message once and in order. Every shard has a channel to every other.
 *
 * <h2>Guarantee</h2>
 *
 * <p>The recorded states are a consistent cut, and the recorded channels hold exactly what crosses it. A transfer sent
 * after the sender's recording travels behind its marker; the recipient records on the marker at the latest, so it
 * receives the transfer after its own recording: nothing recorded as received is missing as sent. A transfer sent before
 * the sender's recording travels ahead of the marker; it arrives before the recipient's recording and is in its state, or
 * after it and before the marker and is in the channel.
 *
 * <p>Several snapshots may be under way, told apart by their numbers, and several shards may begin the same one.
 *
 * @param shard the accounts
 * @param others the other shards
 * @param recordings the snapshots recorded here, by number
 */
public record ChandyLamport(Shard shard, SortedSet<ProcessId> others, SortedMap<Integer, Recording> recordings)
        implements SnapshotProcess<ChandyLamport, ChannelMessage> {

    /** Copies the collections. */
    public ChandyLamport {
        others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
        recordings = Collections.unmodifiableSortedMap(new TreeMap<>(recordings));
    }

    /** A shard that has recorded nothing. */
    public static ChandyLamport start(Shard shard, Set<ProcessId> others) {
        return new ChandyLamport(shard, new TreeSet<>(others), Collections.emptySortedMap());
    }

    @Override
    public Optional<Step<ChandyLamport, ChannelMessage>> transfer(Transfer transfer) {
        return shard.debit(transfer)
                .map(paid -> transfer.isInside()
                        ? Step.silent(with(paid.credit(transfer)))
                        : new Step<>(
                                with(paid), List.of(new Sending<>(transfer.to().shard(), new Payment(transfer)))));
    }

    @Override
    public Optional<Step<ChandyLamport, ChannelMessage>> begin(int snapshot) {
        return hasRecorded(snapshot) ? Optional.empty() : Optional.of(record(snapshot, others));
    }

    @Override
    public Step<ChandyLamport, ChannelMessage> receive(ProcessId sender, ChannelMessage message) {
        if (message instanceof Marker marker) {
            return marker(sender, marker.snapshot());
        }
        Transfer transfer = ((Payment) message).transfer();
        SortedMap<Integer, Recording> recorded = new TreeMap<>(recordings);
        recorded.replaceAll((snapshot, recording) -> recording.transfer(sender, transfer));
        return Step.silent(new ChandyLamport(shard.credit(transfer), others, recorded));
    }

    @Override
    public boolean hasRecorded(int snapshot) {
        return recordings.containsKey(snapshot);
    }

    @Override
    public Optional<SnapshotPart> part(int snapshot) {
        return Optional.ofNullable(recordings.get(snapshot))
                .filter(Recording::isComplete)
                .map(recording -> new SnapshotPart(
                        recording.state(),
                        recording.channels().values().stream()
                                .flatMap(List::stream)
                                .toList()));
    }

    private Step<ChandyLamport, ChannelMessage> marker(ProcessId sender, int snapshot) {
        Recording known = recordings.get(snapshot);
        if (known != null) {
            return Step.silent(with(snapshot, known.marker(sender)));
        }
        SortedSet<ProcessId> awaited = new TreeSet<>(others);
        awaited.remove(sender);
        return record(snapshot, awaited);
    }

    private Step<ChandyLamport, ChannelMessage> record(int snapshot, Set<ProcessId> awaited) {
        List<Sending<ChannelMessage>> markers = others.stream()
                .map(other -> new Sending<ChannelMessage>(other, new Marker(snapshot)))
                .toList();
        return new Step<>(with(snapshot, Recording.begin(shard, awaited)), markers);
    }

    private ChandyLamport with(Shard changed) {
        return new ChandyLamport(changed, others, recordings);
    }

    private ChandyLamport with(int snapshot, Recording recording) {
        SortedMap<Integer, Recording> changed = new TreeMap<>(recordings);
        changed.put(snapshot, recording);
        return new ChandyLamport(shard, others, changed);
    }
}
