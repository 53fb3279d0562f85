package dev.antecedent.protocol.dag;

import dev.antecedent.protocol.MessagePassingProtocol.Observation;
import dev.antecedent.trace.State;

/**
 * What a node makes of the events that it receives: one of the implementations, named as its specification.
 *
 * <p>The implementations take events one after another and change; a state of the specification is a value. So a state
 * is the list of arrivals, and here it is played into a new node, from the first to the last.
 */
interface ReceivingNode {

    /** The specification. */
    String specification();

    /** The action that an event's arrival is. */
    String action();

    /**
     * Plays the events into a new node.
     *
     * @return the node's state in the specification's variables
     * @throws dev.antecedent.dag.RejectedEventException if an event is not taken
     */
    State after(Arrivals arrivals);

    /** What to record of the arrival of an event of that validator, which led from the one state to the other. */
    Observation observation(State before, String creator, State after);
}
