package dev.antecedent.triad;

import java.util.function.IntUnaryOperator;

/**
 * The recursion with other numbers in it, to be told apart from the right one.
 *
 * @param reached children with a quorum that give their region one, by threshold
 * @param broken broken children that break their region
 * @param blocked blocked children that block their region
 */
record QuorumTwin(Rule rule, IntUnaryOperator reached, IntUnaryOperator broken, IntUnaryOperator blocked)
        implements QuorumSystem {

    static QuorumTwin right(Rule rule) {
        return new QuorumTwin(rule, t -> t, t -> 2 * t - 3, t -> 4 - t);
    }

    QuorumTwin reaching(IntUnaryOperator other) {
        return new QuorumTwin(rule, other, broken, blocked);
    }

    QuorumTwin breaking(IntUnaryOperator other) {
        return new QuorumTwin(rule, reached, other, blocked);
    }

    QuorumTwin blocking(IntUnaryOperator other) {
        return new QuorumTwin(rule, reached, broken, other);
    }

    @Override
    public boolean isReachedBy(LeafSet leaves) {
        return holds(Address.ROOT, leaves, reached);
    }

    @Override
    public boolean isBrokenBy(LeafSet byzantine) {
        return holds(Address.ROOT, byzantine, broken);
    }

    @Override
    public boolean isBlockedBy(LeafSet faulty) {
        return holds(Address.ROOT, faulty, blocked);
    }

    private boolean holds(Address place, LeafSet members, IntUnaryOperator enough) {
        if (place.length() == rule.height()) {
            return members.contains(place);
        }
        int holding = 0;
        for (int child = 0; child < 3; child++) {
            holding += holds(place.child(child), members, enough) ? 1 : 0;
        }
        return holding >= enough.applyAsInt(rule.threshold(place));
    }
}
