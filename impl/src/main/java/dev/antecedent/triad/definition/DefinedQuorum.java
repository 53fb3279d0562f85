package dev.antecedent.triad.definition;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.QuorumSystem;
import dev.antecedent.triad.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The triadic quorum system by definition. Whoever asks the root for a certificate asks t of its children, whoever asks a
 * region t of that one's: the leaves that are reached in the end are an <em>asking</em>, and a set is a quorum if all
 * leaves of an asking are in it. Broken and blocked are then said in the words of their definitions, over all askings
 * and all pairs of them; nothing is known here of 2t-3 or 4-t.
 *
 * <p>All askings are listed beforehand: 2187 at the most for height 3, and 14,348,907 for height 4, which is why that is
 * refused.
 */
public final class DefinedQuorum implements QuorumSystem {

    /** The highest tree whose askings are listed. */
    public static final int HEIGHT_MAX = 3;

    private final int[] askings;

    /**
     * Lists the askings.
     *
     * @throws IllegalArgumentException if the tree is higher than 3
     */
    public DefinedQuorum(Rule rule) {
        if (rule.height() > HEIGHT_MAX) {
            throw new IllegalArgumentException("all quorums are listed up to height " + HEIGHT_MAX + "; found " + rule);
        }
        this.askings = askings(rule).stream().mapToInt(DefinedQuorum::mask).toArray();
    }

    /** The askings as sets of leaves. */
    static List<List<Address>> askings(Rule rule) {
        List<List<Address>> level = List.of(List.of(Address.ROOT));
        for (int threshold : rule.thresholds()) {
            List<List<Address>> next = new ArrayList<>();
            level.forEach(places -> next.addAll(asked(places, threshold)));
            level = next;
        }
        return level;
    }

    /** Every way to ask just so many children of each of these places. */
    private static List<List<Address>> asked(List<Address> places, int threshold) {
        List<List<Address>> ways = List.of(List.of());
        for (Address place : places) {
            List<List<Address>> longer = new ArrayList<>();
            for (List<Address> way : ways) {
                for (int children = 0; children < 1 << Address.ARITY; children++) {
                    if (Integer.bitCount(children) == threshold) {
                        longer.add(extended(way, place, children));
                    }
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<Address> extended(List<Address> way, Address place, int children) {
        List<Address> longer = new ArrayList<>(way);
        for (int child = 0; child < Address.ARITY; child++) {
            if ((children >> child & 1) == 1) {
                longer.add(place.child(child));
            }
        }
        return longer;
    }

    /** Some asking is contained in the set. */
    @Override
    public boolean isReachedBy(LeafSet leaves) {
        int outside = ~mask(leaves.leaves());
        return Arrays.stream(askings).anyMatch(asking -> (asking & outside) == 0);
    }

    /** Some two askings, not necessarily distinct, share no leaf outside the set. */
    @Override
    public boolean isBrokenBy(LeafSet byzantine) {
        int honest = ~mask(byzantine.leaves());
        for (int one : askings) {
            for (int other : askings) {
                if ((one & other & honest) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every asking has a leaf of the set. */
    @Override
    public boolean isBlockedBy(LeafSet faulty) {
        int silent = mask(faulty.leaves());
        return Arrays.stream(askings).allMatch(asking -> (asking & silent) != 0);
    }

    private static int mask(List<Address> leaves) {
        return leaves.stream().mapToInt(leaf -> 1 << leaf.index()).reduce(0, (a, b) -> a | b);
    }
}
