package dev.antecedent.clock;

import java.util.Set;

/**
 * The vector clock of one process, immutable: each event gives the clock after it, whose {@link #time} is the event's
 * timestamp.
 *
 * <p>Source: Fidge, <i>Timestamps in Message-Passing Systems That Preserve the Partial Ordering</i> (ACSC 1988); Mattern,
 * <i>Virtual Time and Global States of Distributed Systems</i> (1989), section "Vector Time".
 *
 * <h2>Assumptions</h2>
 *
 * <p>The processes are fixed and known to all. Every event ticks, receipts included. A message carries the timestamp of
 * its sending. Messages may be lost, late, repeated and out of order.
 *
 * <h2>Guarantee</h2>
 *
 * <p><b>Lemma.</b> Entry {@code q} of {@code V(a)} is the number of events of {@code q} that happened before {@code a}
 * or are {@code a}.
 *
 * <p><b>Proof.</b> By induction along happens-before. Call these events the past of {@code a}. The past of {@code a}
 * consists of {@code a}, the past of the event before it at its process, and, if {@code a} is a receipt, the past of the
 * sending. The events of {@code q} in a past are the first few of {@code q}, as the past holds everything before them;
 * so of two pasts the one with more events of {@code q} contains the other's, and their union has the greater count:
 * {@link VectorTimestamp#merge}. Adding {@code a} itself is the tick. ∎
 *
 * <p><b>Theorem.</b> For different events, {@code a} happened before {@code b} exactly when {@code V(a) < V(b)}.
 *
 * <p><b>Proof.</b> If {@code a} happened before {@code b}, the past of {@code a} lies in that of {@code b}, which also
 * holds {@code b}: no entry is greater, and that of the process of {@code b} is less. Conversely let {@code a} be event
 * number {@code k} of {@code p}. Then {@code V(a)[p] = k}, so {@code V(b)[p] >= k}, and by the lemma the first {@code k}
 * events of {@code p}, with {@code a} among them, are in the past of {@code b}. As they differ, {@code a} happened
 * before {@code b}. ∎
 *
 * <p>The tick of the receipt carries the proof. Without it the sending and the first event of a receiver get the same
 * vector, though the one happened before the other.
 *
 * @param process whose clock it is
 * @param time the timestamp of the latest event; all zero before the first
 */
public record VectorClock(ProcessId process, VectorTimestamp time) {

    /**
     * Checks that the vector counts the process's own events.
     *
     * @throws IllegalArgumentException if it does not
     */
    public VectorClock {
        time.entry(process);
    }

    /**
     * The clock of a process without events.
     *
     * @throws IllegalArgumentException if the process is none of the processes
     */
    public static VectorClock start(ProcessId process, Set<ProcessId> processes) {
        return new VectorClock(process, VectorTimestamp.zero(processes));
    }

    /**
     * The clock after a local event or the sending of a message, which carries {@link #time}.
     *
     * @throws ArithmeticException if the own count overflows
     */
    public VectorClock tick() {
        return new VectorClock(process, time.tick(process));
    }

    /**
     * The clock after the receipt of a message.
     *
     * @param stamp the timestamp of the sending
     * @throws IllegalArgumentException if the stamp is over different processes
     * @throws ArithmeticException if the own count overflows
     */
    public VectorClock receive(VectorTimestamp stamp) {
        return new VectorClock(process, time.merge(stamp).tick(process));
    }
}
