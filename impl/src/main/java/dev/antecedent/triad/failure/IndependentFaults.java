package dev.antecedent.triad.failure;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Harm;
import dev.antecedent.triad.Rule;
import java.math.BigInteger;
import java.util.Collections;

/**
 * Every leaf is faulty with the same probability, independently of the others. Then so are the subtrees of a level, and
 * the probability that a region is harmed follows from that of a child, q, by the number m of children that must be:
 * 1-(1-q)<sup>3</sup> for m = 1, 3q<sup>2</sup>-2q<sup>3</sup> for m = 2, q<sup>3</sup> for m = 3. Computed over the
 * common denominator, so that nothing needs to be reduced on the way.
 *
 * @param probability of a leaf being faulty
 */
public record IndependentFaults(Fraction probability) {

    /** The highest tree that is served: the exact fraction has about 3^h times the digits of the given one. */
    public static final int HEIGHT_MAX = 8;

    /**
     * Checks the probability.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public IndependentFaults {
        if (!probability.isProbability()) {
            throw new IllegalArgumentException("a probability is between 0 and 1; found " + probability);
        }
    }

    /**
     * How probable it is that the faulty leaves do this to the root.
     *
     * @throws IllegalArgumentException if the tree is higher than 8
     */
    public Fraction of(Harm harm, Rule rule) {
        if (rule.height() > HEIGHT_MAX) {
            throw new IllegalArgumentException(
                    "exact probabilities are for trees up to height " + HEIGHT_MAX + "; found " + rule.height());
        }
        BigInteger harmed = probability.numerator();
        BigInteger all = probability.denominator();
        for (int level = rule.height() - 1; level >= 0; level--) {
            harmed = region(harmed, all, harm.enough(rule, level));
            all = all.pow(Address.ARITY);
        }
        return new Fraction(harmed, all);
    }

    /**
     * How probable it is that faulty votes outvote the others in a majority of majorities: two of three children are
     * enough, which is what blocks the rule with threshold 2 throughout.
     */
    public Fraction outvoting(int height) {
        return of(Harm.BLOCKED, new Rule(Collections.nCopies(height, 2)));
    }

    /** The numerator for a region over the cube of the children's denominator. */
    private static BigInteger region(BigInteger harmed, BigInteger all, int enough) {
        BigInteger cube = harmed.pow(3);
        return switch (enough) {
            case 1 -> all.pow(3).subtract(all.subtract(harmed).pow(3));
            case 2 ->
                harmed.pow(2).multiply(all).multiply(BigInteger.valueOf(3)).subtract(cube.shiftLeft(1));
            default -> cube;
        };
    }
}
