package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.Watch;
import dev.antecedent.snapshot.Sending;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.cut.Frontier;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.Packet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All shards as they are on their disks, seen from outside: hears what they do, has it written down, and judges every
 * snapshot as soon as all its parts are there.
 */
final class Ledger<S extends SnapshotProcess<S, M>, M> implements Watch<Packet<M>> {

    private final List<ProcessId> names;
    private final SortedMap<ProcessId, S> shards;
    private final Function<M, Optional<Transfer>> payment;
    private final long money;
    private final SnapshotJudge<M> judge;
    private final RecordedVectors<M> vectors;
    private final LedgerListener<S, M> trace;
    private final RunRecorder recorder;
    private final int snapshots;
    private final SortedSet<Integer> judged = new TreeSet<>();
    private Optional<Violation> violation = Optional.empty();

    Ledger(
            List<S> shards,
            Function<M, Optional<Transfer>> payment,
            LedgerListener<S, M> trace,
            RunRecorder recorder,
            int snapshots) {
        this.names = shards.stream().map(shard -> shard.shard().process()).toList();
        this.shards = new TreeMap<>();
        shards.forEach(shard -> this.shards.put(shard.shard().process(), shard));
        this.payment = payment;
        this.money = shards.stream().mapToLong(shard -> shard.shard().total()).sum();
        this.judge = new SnapshotJudge<>(money);
        this.vectors = new RecordedVectors<>(names);
        this.trace = trace;
        this.recorder = recorder;
        this.snapshots = snapshots;
    }

    @Override
    public Optional<Violation> violation() {
        return violation;
    }

    @Override
    public boolean isOver() {
        return judged.size() == snapshots;
    }

    /** The processes, the n-th with number n. */
    List<ProcessId> names() {
        return names;
    }

    S shard(ProcessId process) {
        return Objects.requireNonNull(shards.get(process));
    }

    void put(ProcessId process, S shard) {
        shards.put(process, shard);
    }

    /** A payment is about to leave; the shard's state is still the one before. */
    void sending(ProcessId process, List<Sending<M>> sent) {
        Set<Integer> recorded = recorded(process);
        for (Sending<M> sending : sent) {
            payment.apply(sending.message()).ifPresent(transfer -> {
                judge.sent(sending.message(), transfer, recorded);
                vectors.sent(process, sending.message());
            });
        }
    }

    void transferred(Transfer transfer) {
        if (transfer.isInside()) {
            vectors.local(transfer.from().shard());
        }
        trace.transferred(transfer, seen());
        look();
    }

    void began(ProcessId process, int snapshot) {
        vectors.recorded(process, recorded(process));
        trace.began(process, snapshot, seen());
        look();
    }

    void received(ProcessId process, ProcessId sender, M message) {
        Set<Integer> recorded = recorded(process);
        vectors.recorded(process, recorded);
        payment.apply(message).ifPresent(transfer -> {
            judge.received(message, recorded);
            vectors.received(process, message);
        });
        trace.received(process, sender, message, seen());
        look();
    }

    private SortedMap<ProcessId, S> seen() {
        return Collections.unmodifiableSortedMap(shards);
    }

    /** The snapshots that the process has recorded its state for. */
    private Set<Integer> recorded(ProcessId process) {
        Set<Integer> recorded = new TreeSet<>();
        for (int snapshot = 1; snapshot <= snapshots; snapshot++) {
            if (shard(process).hasRecorded(snapshot)) {
                recorded.add(snapshot);
            }
        }
        return recorded;
    }

    private void look() {
        for (int snapshot = 1; snapshot <= snapshots && violation.isEmpty(); snapshot++) {
            List<SnapshotPart> parts = judged.contains(snapshot) ? List.of() : parts(snapshot);
            if (parts.size() == shards.size()) {
                judged.add(snapshot);
                judge(snapshot, parts);
            }
        }
    }

    private List<SnapshotPart> parts(int snapshot) {
        return shards.values().stream()
                .flatMap(shard -> shard.part(snapshot).stream())
                .toList();
    }

    private void judge(int snapshot, List<SnapshotPart> parts) {
        recorder.reached(LedgerGoals.COMPLETE);
        if (judge.isCrossed(snapshot)) {
            recorder.reached(LedgerGoals.CROSSED);
        }
        Frontier frontier = vectors.frontier(snapshot);
        recorder.snapshot(WholeSnapshot.of(snapshot, money, parts, frontier));
        violation = judge.verdict(snapshot, parts, frontier);
    }
}
