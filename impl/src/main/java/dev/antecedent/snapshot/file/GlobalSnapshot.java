package dev.antecedent.snapshot.file;

import dev.antecedent.clock.ProcessId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A snapshot of a whole ledger: what each process had recorded, and what was on the channels between them.
 *
 * <p>It is a value: what was recorded, right or wrong. Whether the processes' states belong together is the question of
 * the consistent cut, and whether nothing was forgotten in between is that of {@link #missing}.
 *
 * <p>Source: Chandy and Lamport, <i>Distributed Snapshots: Determining Global States of Distributed Systems</i> (TOCS
 * 1985), section 2: a global state is the states of the processes and of the channels.
 *
 * @param epoch the number of the epoch that ended with it, from 1; 0 for an algorithm without epochs
 * @param supply all the money that there is: the sum of the balances that the ledger was opened with
 * @param processes what each process recorded; at least one
 * @param inTransit the channel state, in its order of {@link TransferInTransit}; each name of a message once
 */
public record GlobalSnapshot(
        long epoch, long supply, SortedMap<ProcessId, RecordedProcess> processes, List<TransferInTransit> inTransit) {

    /**
     * Copies the components, and sorts the messages.
     *
     * @throws IllegalArgumentException if a number is negative, there is no process, a vector is over other processes, or
     *     two messages have the same name or are of processes that there are not
     */
    public GlobalSnapshot {
        processes = Collections.unmodifiableSortedMap(new TreeMap<>(processes));
        List<TransferInTransit> sorted = new ArrayList<>(inTransit);
        Collections.sort(sorted);
        inTransit = Collections.unmodifiableList(sorted);
        if (epoch < 0 || supply < 0) {
            throw new IllegalArgumentException(
                    "epoch and supply count from 0; found epoch " + epoch + " and supply " + supply);
        }
        if (processes.isEmpty()) {
            throw new IllegalArgumentException("a snapshot needs at least one process");
        }
        requireVectorsOver(processes);
        requireNamedOnce(processes.keySet(), inTransit);
    }

    /** The sum of the balances. */
    public BigInteger held() {
        return processes.values().stream().map(RecordedProcess::total).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The sum of the amounts on the channels. */
    public BigInteger carried() {
        return inTransit.stream()
                .map(message -> BigInteger.valueOf(message.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The money that the snapshot does not account for; negative for money out of nothing. Conservation is 0. */
    public BigInteger missing() {
        return BigInteger.valueOf(supply).subtract(held()).subtract(carried());
    }

    private static void requireVectorsOver(SortedMap<ProcessId, RecordedProcess> processes) {
        processes.forEach((process, own) -> {
            if (!own.vector().processes().equals(processes.keySet())) {
                throw new IllegalArgumentException("the vector of " + process + " is over "
                        + own.vector().processes() + " in a snapshot of " + processes.keySet());
            }
        });
    }

    private static void requireNamedOnce(Set<ProcessId> processes, List<TransferInTransit> inTransit) {
        Set<TransferInTransit.Name> names = new HashSet<>();
        for (TransferInTransit message : inTransit) {
            if (!processes.contains(message.sender()) || !processes.contains(message.recipient())) {
                throw new IllegalArgumentException(
                        "message " + message.name() + " is of a process that is not among " + processes);
            }
            if (!names.add(message.name())) {
                throw new IllegalArgumentException("message " + message.name() + " is there twice");
            }
        }
    }
}
