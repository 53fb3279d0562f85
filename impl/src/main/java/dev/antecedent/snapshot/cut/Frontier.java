package dev.antecedent.snapshot.cut;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The frontier of a cut: of each process the vector timestamp of its last event in the cut, zero if it has none there.
 * From these vectors alone one can tell whether the cut is consistent.
 *
 * <p><b>Theorem.</b> The cut is consistent exactly when {@code V_i[i] >= V_j[i]} for all processes {@code i} and
 * {@code j}, where {@code V_i} is the vector of {@code i}: nobody in the cut knows more events of {@code i} than the cut
 * holds.
 *
 * <p><b>Proof.</b> {@code V_j[i]} is the number of events of {@code i} in the past of the last event of {@code j} (see
 * {@link dev.antecedent.clock.VectorClock}), and {@code V_i[i]} is the number of events of {@code i} in the cut. Every
 * event of the cut is the last one of its process or happened before that one. So the cut holds the past of all its
 * events if and only if it holds the pasts of the last ones; and that of the last event of {@code j} is in the cut if
 * and only if for no {@code i} more of its first events are in that past than in the cut. ∎
 *
 * <p>The test would do with vectors whose receipts do not tick: if an event of {@code i} is missing, then so is the
 * sending of {@code i} by which others came to know of it, and sendings tick. {@link #cut} needs every event counted.
 *
 * <p>A consistent cut says which events go together. It says nothing about the messages that cross it, and a sum over the
 * states at the frontier misses what they carry.
 *
 * <p>Source: Mattern, <i>Virtual Time and Global States of Distributed Systems</i> (1989), sections "Consistent Cuts" and
 * "Vector Time".
 *
 * @param vectors the vector of each process's last event in the cut; each over the same processes, at least one
 */
public record Frontier(SortedMap<ProcessId, VectorTimestamp> vectors) {

    /**
     * Events of a process that the cut lacks though another process, within the cut, knows of them.
     *
     * @param process whose events are missing
     * @param held how many of them the cut holds
     * @param knower the process that knows of more
     * @param known of how many it knows; more than are held
     */
    public record Gap(ProcessId process, long held, ProcessId knower, long known) {
        @Override
        public String toString() {
            return knower + " knows event " + known + " of " + process + ", of which the cut holds " + held + " events";
        }
    }

    /**
     * Copies and checks the vectors.
     *
     * @throws IllegalArgumentException if there is no process, or a vector is over other processes than these
     */
    public Frontier {
        vectors = Collections.unmodifiableSortedMap(new TreeMap<>(vectors));
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException("a frontier needs at least one process");
        }
        Set<ProcessId> processes = vectors.keySet();
        vectors.forEach((process, vector) -> {
            if (!vector.processes().equals(processes)) {
                throw new IllegalArgumentException("a frontier of " + processes + " needs vectors over them; that of "
                        + process + " is over " + vector.processes());
            }
        });
    }

    /** The frontier with these vectors. */
    public static Frontier of(Map<ProcessId, VectorTimestamp> vectors) {
        return new Frontier(new TreeMap<>(vectors));
    }

    /** The cut whose frontier it is. */
    public Cut cut() {
        SortedMap<ProcessId, Long> counts = new TreeMap<>();
        vectors.forEach((process, vector) -> counts.put(process, vector.entry(process)));
        return new Cut(counts);
    }

    /** Whether the cut is consistent. Compares {@code n * n} entries for {@code n} processes. */
    public boolean isConsistent() {
        return gap().isEmpty();
    }

    /** Why the cut is not consistent, if it is not: the first gap, by process and then by who knows of it. */
    public Optional<Gap> gap() {
        for (Map.Entry<ProcessId, VectorTimestamp> own : vectors.entrySet()) {
            ProcessId process = own.getKey();
            long held = own.getValue().entry(process);
            for (Map.Entry<ProcessId, VectorTimestamp> other : vectors.entrySet()) {
                long known = other.getValue().entry(process);
                if (known > held) {
                    return Optional.of(new Gap(process, held, other.getKey(), known));
                }
            }
        }
        return Optional.empty();
    }
}
