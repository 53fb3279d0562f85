package dev.antecedent.dag.definition;

import dev.antecedent.dag.EventId;
import dev.antecedent.stake.ValidatorId;

/**
 * Two events by one creator with the same seq. An honest creator never makes them: each of its events continues the one
 * before. One of the two may well lie in the past of an event that the other's side builds on; being a fork is a matter
 * of the seq, not of being concurrent.
 *
 * @param creator who made both
 * @param first the one that the graph had first
 * @param second the other
 */
public record Fork(ValidatorId creator, EventId first, EventId second) {}
