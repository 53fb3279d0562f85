package dev.antecedent.triad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two quorums that meet in Byzantine leaves alone: what a broken rule looks like. Each of them can certify a value of
 * its own if the leaves that they share vote twice.
 *
 * @param one a minimal quorum
 * @param other another
 */
public record Split(LeafSet one, LeafSet other) {

    /**
     * Two such quorums; nothing if there are none, which is when {@link TriadicQuorum#isBrokenBy} says no.
     *
     * <p>In a region 2t-3 split children go to both sides, each split in turn, and each side has t-(2t-3) = 3-t of the
     * other children, for which any quorum will do: 2(3-t) of the remaining 3-(2t-3) = 2(3-t).
     */
    public static Optional<Split> of(Rule rule, LeafSet byzantine) {
        if (!new TriadicQuorum(rule).isBrokenBy(byzantine)) {
            return Optional.empty();
        }
        Sides sides = new Sides(rule, byzantine);
        sides.split(Address.ROOT);
        return Optional.of(new Split(set(rule, sides.one), set(rule, sides.other)));
    }

    /** The leaves in both. */
    public LeafSet shared() {
        return one.intersection(other);
    }

    private static LeafSet set(Rule rule, List<Integer> indices) {
        return LeafSet.ofIndices(
                rule.height(), indices.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The two quorums in the making. */
    private static final class Sides {

        private final Rule rule;
        private final LeafSet byzantine;
        private final LeafSet all;
        private final List<Integer> one = new ArrayList<>();
        private final List<Integer> other = new ArrayList<>();

        private Sides(Rule rule, LeafSet byzantine) {
            this.rule = rule;
            this.byzantine = byzantine;
            this.all = LeafSet.all(rule.height());
        }

        /** Adds a quorum of a broken place to either side. */
        private void split(Address place) {
            if (place.length() == rule.height()) {
                one.add(place.index());
                other.add(place.index());
                return;
            }
            int toSplit = Harm.BROKEN.enough(rule, place.length());
            List<Address> rest = new ArrayList<>();
            for (int number = 0; number < Address.ARITY; number++) {
                Address child = place.child(number);
                if (toSplit > 0 && isBroken(child)) {
                    split(child);
                    toSplit--;
                } else {
                    rest.add(child);
                }
            }
            for (int i = 0; i < rest.size(); i++) {
                addAnyQuorum(rest.get(i), i % 2 == 0 ? one : other);
            }
        }

        private void addAnyQuorum(Address place, List<Integer> side) {
            side.addAll(new MinimalQuorums(rule).within(place, all).orElseThrow());
        }

        private boolean isBroken(Address place) {
            return new TriadicQuorum(rule).harms(Harm.BROKEN, place, byzantine);
        }
    }
}
