package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import java.util.Optional;

/**
 * Sees a whole run from outside, and takes no part in it. What it notices of goals and violations is up to the scenario.
 *
 * @param <M> the messages
 */
public interface Watch<M> {

    /**
     * A message has been sent.
     *
     * @param copies how many travel; 0 if a partition stopped it at once
     */
    default void sent(int sender, int recipient, M message, int copies) {}

    /** A copy has arrived; the recipient has not seen it yet. */
    default void arriving(int sender, int recipient, M message) {}

    /** A copy has arrived and the recipient has dealt with it. */
    default void arrived(int sender, int recipient, M message) {}

    /** A copy has come to nothing at the end of its way. */
    default void dropped(int sender, int recipient, M message) {}

    /** The fault begins; the process in question has not crashed yet. */
    default void begins(Fault fault) {}

    /** The fault is over; the process in question has not restarted yet. */
    default void ends(Fault fault) {}

    /** What has been violated so far; asked after every event, so the answer should be at hand. */
    default Optional<Violation> violation() {
        return Optional.empty();
    }

    /** Whether nothing of interest can happen any more; asked after every event. */
    default boolean isOver() {
        return false;
    }
}
