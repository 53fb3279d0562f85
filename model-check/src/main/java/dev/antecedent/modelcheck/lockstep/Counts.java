package dev.antecedent.modelcheck.lockstep;

/**
 * What a lockstep walk counted.
 *
 * @param statesJava states of the implementation, told apart by its own equality
 * @param statesMapped states of the specification that they map to; equal to {@code statesJava} as the mapping is
 *     injective
 * @param statesTlc states of the specification that TLC found
 * @param edgesJava steps of the implementation that differ in source, action or target
 * @param edgesTlc steps that TLC found
 * @param callsTried calls made: every action with all its arguments in every state
 * @param callsRefused calls that the implementation refused
 * @param callsBeyondScope calls that led out of the model's scope
 */
public record Counts(
        long statesJava,
        long statesMapped,
        long statesTlc,
        long edgesJava,
        long edgesTlc,
        long callsTried,
        long callsRefused,
        long callsBeyondScope) {}
