package dev.antecedent.dag;

/** What an implementation of forklessCause by branches can get wrong. */
enum Flaw {

    /** It follows the published algorithm. */
    NONE,

    /** One entry a validator, as if nobody forked. */
    ENTRY_PER_VALIDATOR,

    /** An entry of lowestAfter that is empty, 0, counts as below every place. */
    EMPTY_COUNTS,

    /** An observed event may be by a validator that is seen cheating. */
    CAUSE_BY_A_CHEATER,

    /** Validators that are seen cheating are witnesses. */
    CHEATERS_ARE_WITNESSES,

    /** A validator counts once for each of its branches. */
    CREATOR_COUNTED_TWICE,

    /** A fork is marked on the branches that a parent knew; one that opened later is not. */
    MARKS_ON_KNOWN_BRANCHES,

    /** Two branches are a fork to everybody, whether they are seen to overlap or not. */
    TWO_BRANCHES_ARE_A_FORK,

    /** The walk for lowestAfter stops where the creator, not the branch, is observed. */
    WALK_STOPS_AT_VALIDATOR,

    /** Two thirds of the stake, rounded up, are a quorum. */
    QUORUM_OF_TWO_THIRDS,

    /** Twice the stake is computed in 32 bits. */
    QUORUM_IN_32_BITS,

    /** What was a forkless cause of a parent is one of its children. */
    CACHED_AS_MONOTONE
}
