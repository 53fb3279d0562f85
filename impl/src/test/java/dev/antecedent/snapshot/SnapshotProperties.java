package dev.antecedent.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.snapshot.Network.Envelope;
import dev.antecedent.snapshot.Network.Ordered;
import dev.antecedent.snapshot.Network.Unordered;
import dev.antecedent.snapshot.epoch.EpochMessage;
import dev.antecedent.snapshot.epoch.EpochSnapshot;
import dev.antecedent.snapshot.marker.ChandyLamport;
import dev.antecedent.snapshot.marker.ChannelMessage;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random runs of shards that pay each other and take two snapshots. By definition no money is missing in a snapshot. */
class SnapshotProperties {

    private static final int STEPS = 400;
    private static final long INITIAL = 20;
    private static final int SNAPSHOTS = 2;

    private static SortedSet<ProcessId> processes(int count) {
        SortedSet<ProcessId> processes = new TreeSet<>();
        IntStream.range(0, count).forEach(process -> processes.add(new ProcessId("p" + process)));
        return processes;
    }

    private static ProcessId pick(SortedSet<ProcessId> processes, Random random) {
        return List.copyOf(processes).get(random.nextInt(processes.size()));
    }

    /** A payment, or the beginning of a snapshot. */
    private static <S extends SnapshotProcess<S, M>, M, N extends Network<M>> LedgerSystem<S, M, N> acted(
            LedgerSystem<S, M, N> ledger, Random random) {
        ProcessId process = pick(ledger.processes(), random);
        Optional<Step<S, M>> step = random.nextInt(10) == 0
                ? ledger.shard(process).begin(1 + random.nextInt(SNAPSHOTS))
                : ledger.transfer(process, pick(ledger.processes(), random), 1 + random.nextInt(5));
        return step.map(taken -> ledger.after(process, taken, ledger.network())).orElse(ledger);
    }

    private static <S extends SnapshotProcess<S, M>, M, N extends Network<M>> Optional<Long> total(
            LedgerSystem<S, M, N> ledger, int snapshot) {
        List<SnapshotPart> parts = ledger.shards().values().stream()
                .flatMap(shard -> shard.part(snapshot).stream())
                .toList();
        return parts.size() < ledger.shards().size()
                ? Optional.empty()
                : Optional.of(parts.stream().mapToLong(SnapshotPart::total).sum());
    }

    private static LedgerSystem<ChandyLamport, ChannelMessage, Ordered<ChannelMessage>> marked(int count, long seed) {
        Random random = new Random(seed);
        LedgerSystem<ChandyLamport, ChannelMessage, Ordered<ChannelMessage>> ledger =
                LedgerSystem.start(processes(count), INITIAL, Ordered.empty(), ChandyLamport::start);
        for (int step = 0; step < STEPS; step++) {
            ProcessId sender = pick(ledger.processes(), random);
            ProcessId recipient = pick(ledger.processes(), random);
            List<ChannelMessage> channel = ledger.network().channel(sender, recipient);
            ledger = channel.isEmpty() || random.nextInt(4) == 0
                    ? acted(ledger, random)
                    : ledger.after(
                            recipient,
                            ledger.shard(recipient).receive(sender, channel.get(0)),
                            ledger.network().withoutFirst(sender, recipient));
        }
        return ledger;
    }

    private static <S extends SnapshotProcess<S, M>, M> LedgerSystem<S, M, Unordered<M>> shuffled(
            LedgerSystem<S, M, Unordered<M>> initial, long seed) {
        Random random = new Random(seed);
        LedgerSystem<S, M, Unordered<M>> ledger = initial;
        for (int step = 0; step < STEPS; step++) {
            List<Envelope<M>> messages = List.copyOf(ledger.network().messages());
            if (messages.isEmpty() || random.nextInt(3) == 0) {
                ledger = acted(ledger, random);
            } else {
                Envelope<M> next = messages.get(random.nextInt(messages.size()));
                ledger = ledger.after(
                        next.recipient(),
                        ledger.shard(next.recipient()).receive(next.sender(), next.message()),
                        ledger.network().without(next));
            }
        }
        return ledger;
    }

    @Property(tries = 100)
    void snapshotsByMarkersHoldAllTheMoney(@ForAll @IntRange(min = 2, max = 5) int count, @ForAll long seed) {
        var ledger = marked(count, seed);

        for (int snapshot = 1; snapshot <= SNAPSHOTS; snapshot++) {
            total(ledger, snapshot).ifPresent(total -> assertThat(total).isEqualTo(count * INITIAL));
        }
    }

    @Property(tries = 100)
    void snapshotsByEpochsHoldAllTheMoney(@ForAll @IntRange(min = 2, max = 5) int count, @ForAll long seed) {
        LedgerSystem<EpochSnapshot, EpochMessage, Unordered<EpochMessage>> ledger =
                shuffled(LedgerSystem.start(processes(count), INITIAL, Unordered.empty(), EpochSnapshot::start), seed);

        for (int snapshot = 1; snapshot <= SNAPSHOTS; snapshot++) {
            total(ledger, snapshot).ifPresent(total -> assertThat(total).isEqualTo(count * INITIAL));
        }
    }

    /** What is complete in no run is right in all of them. */
    @Example
    void snapshotsBecomeComplete() {
        assertThat(IntStream.range(0, 20)
                        .filter(seed -> total(marked(3, seed), 1).isPresent())
                        .count())
                .isGreaterThan(10);
        assertThat(IntStream.range(0, 20)
                        .filter(seed -> total(
                                        shuffled(
                                                LedgerSystem
                                                        .<EpochSnapshot, EpochMessage, Unordered<EpochMessage>>start(
                                                                processes(3),
                                                                INITIAL,
                                                                Unordered.empty(),
                                                                EpochSnapshot::start),
                                                seed),
                                        1)
                                .isPresent())
                        .count())
                .isGreaterThan(10);
    }
}
