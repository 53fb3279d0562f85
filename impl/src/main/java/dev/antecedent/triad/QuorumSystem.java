package dev.antecedent.triad;

/** Which sets of leaves may act for all of them. */
public interface QuorumSystem {

    /** Whether the set is a quorum: enough to certify. A superset of a quorum is one. */
    boolean isReachedBy(LeafSet leaves);

    /** Whether two quorums exist that meet only in these leaves: if all of them are Byzantine, safety is lost. */
    boolean isBrokenBy(LeafSet byzantine);

    /** Whether every quorum has one of these leaves: if all of them are silent, progress is lost. */
    boolean isBlockedBy(LeafSet faulty);
}
