package dev.antecedent.linearizability.model;

import dev.antecedent.linearizability.history.Operation;

/**
 * An object's state together with what its operations do, one after the other: the sequential specification that a
 * history is judged against. A model is a value: {@link #step} is pure, depends on nothing but the state and the
 * operation's name, argument, outcome and result (and its process, if {@link ModelDefinition#tellsProcessesApart}), and
 * equal models take equal steps. The search relies on it: it visits equal states once.
 */
public interface SequentialModel {

    /**
     * Lets the operation take effect in this state. The result of a pending operation is unknown, and every result is
     * possible.
     */
    Step step(Operation operation);

    /**
     * Whether an operation that {@link Effect#READS} and is refused here may still become legal after operations that
     * {@link Effect#EXTENDS extend} this state. The search leaves states that cannot reach what is read next; saying
     * true is always right.
     */
    default boolean mayReach(Operation read) {
        return true;
    }

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    /** The state in words, for messages. */
    @Override
    String toString();
}
