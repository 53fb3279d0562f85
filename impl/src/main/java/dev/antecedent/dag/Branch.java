package dev.antecedent.dag;

import dev.antecedent.stake.ValidatorId;

/**
 * A chain of self-parents by one validator.
 *
 * @param number its place in the table of the node that numbered it: below the number of validators for the first branch
 *     of each, which is there from the start
 * @param creator the validator
 * @param lastSeq the place of its last event; 0 for a branch without events
 */
public record Branch(int number, ValidatorId creator, int lastSeq) {}
