package dev.antecedent.simulation.snapshot;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorClock;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.cut.Frontier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The vector of each process, and what it was when the process recorded its state. Events are transfers inside a shard,
 * payments sent and payments received; what a snapshot sends for its own sake is none.
 *
 * @param <M> the messages that carry payments; told apart as objects
 */
final class RecordedVectors<M> {

    private final SortedMap<ProcessId, VectorClock> clocks = new TreeMap<>();
    private final IdentityHashMap<M, VectorTimestamp> stamps = new IdentityHashMap<>();
    private final SortedMap<Integer, SortedMap<ProcessId, VectorTimestamp>> recorded = new TreeMap<>();

    RecordedVectors(Collection<ProcessId> processes) {
        SortedSet<ProcessId> all = new TreeSet<>(processes);
        all.forEach(process -> clocks.put(process, VectorClock.start(process, all)));
    }

    void local(ProcessId process) {
        clocks.put(process, clock(process).tick());
    }

    void sent(ProcessId process, M message) {
        local(process);
        stamps.put(message, clock(process).time());
    }

    void received(ProcessId process, M message) {
        clocks.put(process, clock(process).receive(Objects.requireNonNull(stamps.remove(message))));
    }

    /** The process has recorded its state for these snapshots; its event in the same step, if any, is still to come. */
    void recorded(ProcessId process, Set<Integer> snapshots) {
        for (int snapshot : snapshots) {
            recorded.computeIfAbsent(snapshot, number -> new TreeMap<>())
                    .putIfAbsent(process, clock(process).time());
        }
    }

    /** The vectors with which the processes recorded their states for a snapshot that all have. */
    Frontier frontier(int snapshot) {
        return Frontier.of(Objects.requireNonNull(recorded.get(snapshot)));
    }

    private VectorClock clock(ProcessId process) {
        return Objects.requireNonNull(clocks.get(process));
    }
}
