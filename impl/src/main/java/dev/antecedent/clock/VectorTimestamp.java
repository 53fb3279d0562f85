package dev.antecedent.clock;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A vector of event counts, one for each process of a fixed set: how many events of each process lie in the past of an
 * event, itself included.
 *
 * <p>Ordered entry by entry, which is a partial order. {@link #merge} is its least upper bound, hence commutative,
 * associative and idempotent. Why the order of timestamps is happens-before is argued at {@link VectorClock}.
 *
 * <p>Source: Fidge, <i>Timestamps in Message-Passing Systems That Preserve the Partial Ordering</i> (ACSC 1988); Mattern,
 * <i>Virtual Time and Global States of Distributed Systems</i> (1989), section "Vector Time".
 *
 * @param entries the number of events by process; each at least 0, and at least one process
 */
public record VectorTimestamp(SortedMap<ProcessId, Long> entries) {

    /**
     * Copies and checks the entries.
     *
     * @throws IllegalArgumentException if there is no process, or a count is negative
     */
    public VectorTimestamp {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a vector timestamp needs at least one process");
        }
        entries.forEach((process, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "a vector timestamp counts from 0; found " + count + " at " + process);
            }
        });
    }

    /** The timestamp with these entries. */
    public static VectorTimestamp of(Map<ProcessId, Long> entries) {
        return new VectorTimestamp(new TreeMap<>(entries));
    }

    /** The timestamp before every event of these processes. */
    public static VectorTimestamp zero(Set<ProcessId> processes) {
        return of(processes.stream().collect(Collectors.toMap(process -> process, process -> 0L)));
    }

    /** The processes that it counts events of. */
    public Set<ProcessId> processes() {
        return entries.keySet();
    }

    /**
     * The number of events of a process.
     *
     * @throws IllegalArgumentException if the process is none of these
     */
    public long entry(ProcessId process) {
        Long count = entries.get(process);
        if (count == null) {
            throw new IllegalArgumentException("no process " + process + " in a vector over " + processes());
        }
        return count;
    }

    /**
     * The timestamp with one more event of the process.
     *
     * @throws IllegalArgumentException if the process is none of these
     * @throws ArithmeticException if its count is the last one that 64 bits can hold; counts never wrap
     */
    public VectorTimestamp tick(ProcessId process) {
        long count = entry(process);
        if (count == Long.MAX_VALUE) {
            throw new ArithmeticException(
                    "entry " + count + " of " + process + " is the last one: there is none after it");
        }
        SortedMap<ProcessId, Long> ticked = new TreeMap<>(entries);
        ticked.put(process, count + 1);
        return new VectorTimestamp(ticked);
    }

    /**
     * The least timestamp that is not below either: the greater count for each process.
     *
     * @throws IllegalArgumentException if the other is over different processes
     */
    public VectorTimestamp merge(VectorTimestamp other) {
        requireSameProcesses(other);
        SortedMap<ProcessId, Long> merged = new TreeMap<>(entries);
        other.entries.forEach((process, count) -> merged.merge(process, count, Math::max));
        return new VectorTimestamp(merged);
    }

    /**
     * How the events that carry the timestamps are related.
     *
     * @return {@code BEFORE} if no entry is greater than the other's and the vectors differ, and so on
     * @throws IllegalArgumentException if the other is over different processes
     */
    public CausalOrder compare(VectorTimestamp other) {
        boolean notAbove = isAtMost(other);
        boolean notBelow = other.isAtMost(this);
        if (notAbove && notBelow) {
            return CausalOrder.EQUAL;
        } else if (notAbove) {
            return CausalOrder.BEFORE;
        }
        return notBelow ? CausalOrder.AFTER : CausalOrder.CONCURRENT;
    }

    private boolean isAtMost(VectorTimestamp other) {
        requireSameProcesses(other);
        return entries.entrySet().stream().allMatch(entry -> entry.getValue() <= other.entry(entry.getKey()));
    }

    private void requireSameProcesses(VectorTimestamp other) {
        if (!processes().equals(other.processes())) {
            throw new IllegalArgumentException(
                    "vectors over different processes: " + processes() + " and " + other.processes());
        }
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
