package dev.antecedent.linearizability.decider;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.TimeLimitReached;
import java.util.List;
import java.util.Optional;

/**
 * A rule that decides linearizability of one type of object in polynomial time, for histories that meet its condition,
 * such as distinct written values. A decider knows the object's initial state; it is asked before any search.
 */
public interface Decider {

    /** The rule and its condition in a few words, for reports: {@code queue with distinct values}. */
    String rule();

    /**
     * Decides a history.
     *
     * @param operations what must be explained, in the order of their invocations: completed operations, and pending
     *     ones, which may take effect at any time after their invocation or never
     * @return empty where the condition does not hold, so that the search has to decide
     * @throws TimeLimitReached if the deadline passed first; long loops ask
     */
    Optional<Decision> decide(List<Operation> operations, Deadline deadline);
}
