package dev.antecedent.triad;

import java.util.function.ToIntFunction;

/**
 * The triadic quorum system: a set is a quorum of a leaf if it contains the leaf, of a region if it is one of enough of
 * the region's children; and a quorum if it is one of the root.
 *
 * <p><b>Broken.</b> With threshold t, two choices of t children have at least 2t-3 children in common, and can be chosen
 * to have just those. So by induction two quorums of a region can meet in B alone iff two quorums of at least 2t-3 of
 * its children can. <b>Blocked.</b> A region is without a quorum outside F iff fewer than t, which is to say at most
 * t-1, of its children have one, iff at least 4-t have none. Both take one pass over the tree.
 *
 * @param rule the thresholds
 */
public record TriadicQuorum(Rule rule) implements QuorumSystem {

    @Override
    public boolean isReachedBy(LeafSet leaves) {
        return holds(Address.ROOT, leaves, rule::threshold);
    }

    @Override
    public boolean isBrokenBy(LeafSet byzantine) {
        return holds(Address.ROOT, byzantine, region -> 2 * rule.threshold(region) - 3);
    }

    @Override
    public boolean isBlockedBy(LeafSet faulty) {
        return holds(Address.ROOT, faulty, region -> 4 - rule.threshold(region));
    }

    /** A leaf holds if it is a member; a region if enough of its children hold. */
    private boolean holds(Address place, LeafSet members, ToIntFunction<Address> enough) {
        if (place.length() == rule.height()) {
            return members.contains(place);
        }
        int wanted = enough.applyAsInt(place);
        int holding = 0;
        for (int child = 0; child < Address.ARITY && holding < wanted; child++) {
            holding += holds(place.child(child), members, enough) ? 1 : 0;
        }
        return holding >= wanted;
    }
}
