package dev.antecedent.clock;

/**
 * Lamport's scalar clock of one process, immutable: each event gives the clock after it, whose {@link #time} is the
 * event's timestamp.
 *
 * <p>Source: Lamport, <i>Time, Clocks, and the Ordering of Events in a Distributed System</i> (CACM 21(7), 1978),
 * section "Logical Clocks", rules IR1 and IR2.
 *
 * <h2>Guarantee</h2>
 *
 * <p><b>Clock condition.</b> If event {@code a} happened before event {@code b}, then {@code L(a) < L(b)}.
 *
 * <p><b>Proof.</b> Happens-before is the transitive closure of two kinds of edges, and {@code <} on integers is
 * transitive, so it is enough that each edge increases the time. From an event to the next one of its process: {@link
 * #tick} and {@link #receive} both return a time above the one before. From the sending of a message to a receipt of
 * it: {@link #receive} returns a time above the message's. By induction on the number of edges of the path from
 * {@code a} to {@code b}, {@code L(a) < L(b)}. ∎
 *
 * <h2>Limits</h2>
 *
 * <p>The converse fails: {@code L(a) < L(b)} does not tell that {@code a} happened before {@code b}; with two processes
 * that never communicate, the first event of the one and the second of the other are concurrent with times 1 and 2.
 * What can be told: {@code L(a) >= L(b)} excludes that {@code a} happened before {@code b}, so different events with
 * equal times are concurrent. {@link VectorClock} decides the relation.
 *
 * @param process whose clock it is
 * @param time the time of the latest event; {@link LamportTime#ZERO} before the first
 */
public record LamportClock(ProcessId process, LamportTime time) {

    /** The clock of a process without events. */
    public static LamportClock start(ProcessId process) {
        return new LamportClock(process, LamportTime.ZERO);
    }

    /**
     * The clock after a local event or the sending of a message, which carries {@link #time} (IR1).
     *
     * @throws ArithmeticException if the time overflows
     */
    public LamportClock tick() {
        return new LamportClock(process, time.next());
    }

    /**
     * The clock after the receipt of a message (IR2): later than its own past and later than the sending.
     *
     * @param stamp the time of the sending
     * @throws ArithmeticException if the time overflows
     */
    public LamportClock receive(LamportTime stamp) {
        return new LamportClock(process, time.max(stamp).next());
    }

    /** The latest event's place in the total order of all events. */
    public LamportTimestamp timestamp() {
        return new LamportTimestamp(time, process);
    }
}
