package dev.antecedent.clock;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * The state of a whole system of processes with logical clocks, and the messages between them: what the specification
 * of the same name describes. Immutable; each method is the action of that name and gives the state after it, or
 * nothing where it is not enabled.
 *
 * <p>A message stays in the network when it is received, so it may be received again, by several processes and out of
 * order. It goes when it is lost. A process does not receive its own messages.
 *
 * <p>A call with a process that the system does not have throws {@link IllegalArgumentException}; a clock at its last
 * value throws {@link ArithmeticException} instead of wrapping.
 *
 * @param <S> the state itself
 */
public interface ClockSystem<S extends ClockSystem<S>> {

    /** The processes, in the order of their names. */
    SortedSet<ProcessId> processes();

    /** The messages in the network. */
    Set<EventId> inFlight();

    /** An event of the process that involves no other one. */
    Optional<S> local(ProcessId process);

    /** The process sends a message, to everybody, named by this event. */
    Optional<S> send(ProcessId process);

    /** The process receives the message; refused where it is not in the network or is the process's own. */
    Optional<S> receive(ProcessId process, EventId message);

    /** The network loses the message; refused where it is not there. */
    Optional<S> lose(EventId message);
}
