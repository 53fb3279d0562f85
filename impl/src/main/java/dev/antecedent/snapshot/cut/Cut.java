package dev.antecedent.snapshot.cut;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;

/**
 * A cut of a run: of each process its first so many events. Those are taken to have happened, all others not.
 *
 * <p>A cut is consistent if it holds no effect without its cause: with an event, everything that happened before it.
 * Counts alone cannot tell; {@link Frontier} asks vector clocks.
 *
 * <p>The consistent cuts of a run are closed under {@link #union} and {@link #intersection}. Let an event lie in one of
 * two consistent cuts, or in both: then so does everything that happened before it. The union and the intersection of
 * two cuts are cuts because of two sets of first events of one process the one holds the other.
 *
 * <p>Source: Mattern, <i>Virtual Time and Global States of Distributed Systems</i> (1989), section "Consistent Cuts".
 *
 * @param events how many events of each process it holds; each at least 0, and at least one process
 */
public record Cut(SortedMap<ProcessId, Long> events) {

    /**
     * Copies and checks the counts.
     *
     * @throws IllegalArgumentException if there is no process, or a count is negative
     */
    public Cut {
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a cut needs at least one process");
        }
        events.forEach((process, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("a cut counts events from 0; found " + count + " at " + process);
            }
        });
    }

    /** The cut with so many events of each process. */
    public static Cut of(Map<ProcessId, Long> events) {
        return new Cut(new TreeMap<>(events));
    }

    /** The cut before every event of these processes. */
    public static Cut beforeAll(Set<ProcessId> processes) {
        return of(processes.stream().collect(Collectors.toMap(process -> process, process -> 0L)));
    }

    /**
     * The Lamport cut: all events whose Lamport time is at most the given one. It is consistent, since what happened
     * before an event has a lower time. What was in the channels at the cut is another matter.
     *
     * <p>Not every consistent cut is one of these: of two concurrent events the one with the higher time may have
     * happened first.
     *
     * <p>Source: Lamport (CACM 21(7), 1978), section "Logical Clocks": the clock condition.
     *
     * @param time the last time that belongs to the cut
     * @param times the Lamport times of each process's events, in their order
     * @throws IllegalArgumentException if there is no process, or the times of a process do not increase
     */
    public static Cut upTo(LamportTime time, Map<ProcessId, List<LamportTime>> times) {
        SortedMap<ProcessId, Long> counts = new TreeMap<>();
        times.forEach((process, own) -> {
            requireIncreasing(process, own);
            counts.put(
                    process,
                    own.stream().filter(each -> each.compareTo(time) <= 0).count());
        });
        return new Cut(counts);
    }

    /** The processes that it cuts. */
    public Set<ProcessId> processes() {
        return events.keySet();
    }

    /**
     * How many events of a process it holds.
     *
     * @throws IllegalArgumentException if the process is none of these
     */
    public long count(ProcessId process) {
        Long count = events.get(process);
        if (count == null) {
            throw new IllegalArgumentException("no process " + process + " in a cut of " + processes());
        }
        return count;
    }

    /**
     * Whether it holds an event, which is named by its position at its process.
     *
     * @throws IllegalArgumentException if the event's process is none of these
     */
    public boolean holds(EventId event) {
        return event.number() <= count(event.process());
    }

    /**
     * All events of either.
     *
     * @throws IllegalArgumentException if the other cuts different processes
     */
    public Cut union(Cut other) {
        return eachCount(other, Math::max);
    }

    /**
     * The events of both.
     *
     * @throws IllegalArgumentException if the other cuts different processes
     */
    public Cut intersection(Cut other) {
        return eachCount(other, Math::min);
    }

    private Cut eachCount(Cut other, LongBinaryOperator choice) {
        if (!processes().equals(other.processes())) {
            throw new IllegalArgumentException(
                    "cuts of different processes: " + processes() + " and " + other.processes());
        }
        SortedMap<ProcessId, Long> counts = new TreeMap<>();
        events.forEach((process, count) -> counts.put(process, choice.applyAsLong(count, other.count(process))));
        return new Cut(counts);
    }

    private static void requireIncreasing(ProcessId process, List<LamportTime> times) {
        for (int k = 1; k < times.size(); k++) {
            if (times.get(k - 1).compareTo(times.get(k)) >= 0) {
                throw new IllegalArgumentException("the Lamport times of " + process + " do not increase: "
                        + times.get(k) + " after " + times.get(k - 1));
            }
        }
    }

    @Override
    public String toString() {
        return events.toString();
    }
}
