package dev.antecedent.triad.certificate;

/** Why evidence was not believed. The order is that of the checks. */
public enum Flaw {
    /** A place that is not a child of the region, or not a leaf where there must be one. */
    FOREIGN_MEMBER,
    /** The same child twice. */
    REPEATED_MEMBER,
    /** Fewer children than the rule asks for. */
    TOO_FEW_MEMBERS,
    /** A share that says something else. */
    OTHER_STATEMENT,
    /** A signature that is not the leaf's, or not of that statement. */
    FORGED_SIGNATURE,
    /** A proposal by a leaf whose ballot it is not. */
    WRONG_PROPOSER,
    /** A ballot or decree below 1. */
    UNKNOWN_BALLOT,
    /** A value that is not externally valid. */
    INVALID_VALUE,
    /** A status that is not about the decree. */
    OTHER_DECREE,
    /** A lock of this ballot or a later one. */
    LOCK_NOT_EARLIER,
    /** A lock without a prepare certificate. */
    UNBACKED_LOCK,
    /** A proposal of another value than the highest lock's. */
    NOT_THE_HIGHEST_LOCK,
    /** Another vote of a leaf that has voted in this ballot. */
    SECOND_VOTE,
    /** A ballot or decree too far from where the log is to be kept in memory. */
    OUT_OF_REACH
}
