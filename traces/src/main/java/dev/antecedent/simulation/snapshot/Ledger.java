package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.Watch;
import dev.antecedent.snapshot.Sending;
import dev.antecedent.snapshot.SnapshotPart;
import dev.antecedent.snapshot.SnapshotProcess;
import dev.antecedent.snapshot.ledger.Transfer;
import dev.antecedent.snapshot.link.Packet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All shards as they are on their disks, seen from outside: hears what they do, has it written down, and judges every
 * snapshot as soon as all its parts are there.
 */
final class Ledger<S extends SnapshotProcess<S, M>, M> implements Watch<Packet<M>> {

    private final List<ProcessId> names;
    private final SortedMap<ProcessId, S> shards;
    private final Function<M, Optional<Transfer>> payment;
    private final SnapshotJudge<M> judge;
    private final LedgerListener<S, M> trace;
    private final RunRecorder recorder;
    private final int snapshots;
    private int complete;
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
        this.judge = new SnapshotJudge<>(
                shards.stream().mapToLong(shard -> shard.shard().total()).sum());
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
        return complete == snapshots;
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
        int recorded = recorded(process);
        sent.forEach(sending -> payment.apply(sending.message())
                .ifPresent(transfer -> judge.sent(sending.message(), transfer, recorded)));
    }

    void transferred(Transfer transfer) {
        trace.transferred(transfer, seen());
        look();
    }

    void began(ProcessId process, int snapshot) {
        trace.began(process, snapshot, seen());
        look();
    }

    void received(ProcessId process, ProcessId sender, M message) {
        payment.apply(message).ifPresent(transfer -> judge.received(message, recorded(process)));
        trace.received(process, sender, message, seen());
        look();
    }

    private SortedMap<ProcessId, S> seen() {
        return Collections.unmodifiableSortedMap(shards);
    }

    /** How many snapshots the process has recorded its state for; they are recorded in their order. */
    private int recorded(ProcessId process) {
        S shard = shard(process);
        int recorded = 0;
        while (shard.hasRecorded(recorded + 1)) {
            recorded++;
        }
        return recorded;
    }

    private void look() {
        while (violation.isEmpty() && complete < snapshots) {
            List<SnapshotPart> parts = new ArrayList<>();
            shards.values().forEach(shard -> shard.part(complete + 1).ifPresent(parts::add));
            if (parts.size() < shards.size()) {
                return;
            }
            complete++;
            recorder.reached(LedgerGoals.COMPLETE);
            if (judge.isCrossed(complete)) {
                recorder.reached(LedgerGoals.CROSSED);
            }
            violation = judge.verdict(complete, parts);
        }
    }
}
