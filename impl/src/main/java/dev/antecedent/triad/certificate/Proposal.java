package dev.antecedent.triad.certificate;

/**
 * A proposal as it travels.
 *
 * @param vote the proposer's signed statement
 * @param statuses a quorum's statuses of the ballot, which allow the value
 */
public record Proposal(Certificate.Share vote, Certificate statuses) {}
