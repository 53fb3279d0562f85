package dev.antecedent.triad;

import java.util.function.IntUnaryOperator;

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
        return holds(Address.ROOT, leaves, rule.thresholds()::get);
    }

    @Override
    public boolean isBrokenBy(LeafSet byzantine) {
        return harms(Harm.BROKEN, Address.ROOT, byzantine);
    }

    @Override
    public boolean isBlockedBy(LeafSet faulty) {
        return harms(Harm.BLOCKED, Address.ROOT, faulty);
    }

    /** Whether the faulty leaves do this to a region or leaf. */
    public boolean harms(Harm harm, Address place, LeafSet faulty) {
        return holds(place, faulty, level -> harm.enough(rule, level));
    }

    /** A leaf holds if it is a member; a region if enough of its children hold. */
    private boolean holds(Address place, LeafSet members, IntUnaryOperator enough) {
        if (place.length() == rule.height()) {
            return members.contains(place);
        }
        int wanted = enough.applyAsInt(place.length());
        int holding = 0;
        for (int child = 0; child < Address.ARITY && holding < wanted; child++) {
            holding += holds(place.child(child), members, enough) ? 1 : 0;
        }
        return holding >= wanted;
    }
}
