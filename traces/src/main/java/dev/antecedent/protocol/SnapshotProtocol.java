package dev.antecedent.protocol;

import dev.antecedent.trace.Value;

/**
 * A protocol whose processes record snapshots of themselves. Where each of them records the k-th is the k-th cut of a
 * run: what a process did before the step in which {@link #recorded} reaches k lies before the cut, that step and all
 * later ones lie after it. A process that never gets so far has no place in the cut, and the run then has no k-th cut.
 *
 * <p>A snapshot without channel state is what the processes recorded; the messages that cross the cut are what it lacks
 * (Chandy, Lamport, "Distributed Snapshots", ACM TOCS 3(1), 1985, section 3).
 *
 * @param <S> the implementation's whole state
 */
public interface SnapshotProtocol<S> extends MessagePassingProtocol<S> {

    /** How many snapshots the process has recorded so far; no step makes it less, one step may make it more by several. */
    int recorded(S state, Value process);
}
