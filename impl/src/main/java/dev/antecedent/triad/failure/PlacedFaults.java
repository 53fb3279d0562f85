package dev.antecedent.triad.failure;

import dev.antecedent.triad.Harm;
import dev.antecedent.triad.Rule;
import java.math.BigInteger;

/**
 * Exactly so many leaves are faulty, and every set of that many is as probable as any other. Counted are the sets of each
 * size that harm: with H(x) for those of a child that do, A(x) = (1+x)^m for all of them and G = A-H for the rest, a
 * region's harmful ones are A<sup>3</sup>-G<sup>3</sup> if one harmed child is enough, 3H<sup>2</sup>G+H<sup>3</sup> if
 * it takes two, H<sup>3</sup> if it takes three.
 */
public final class PlacedFaults {

    /** The highest tree that is served, with 729 leaves: the time grows more than ninefold with every level. */
    public static final int HEIGHT_MAX = 6;

    private final int leaves;
    private final Polynomial harmful;
    private final Polynomial all;

    /**
     * Counts the harmful sets of every size.
     *
     * @throws IllegalArgumentException if the tree is higher than 6
     */
    public PlacedFaults(Harm harm, Rule rule) {
        if (rule.height() > HEIGHT_MAX) {
            throw new IllegalArgumentException(
                    "sets of faults are counted in trees up to height " + HEIGHT_MAX + "; found " + rule.height());
        }
        Polynomial ofChild = Polynomial.X;
        Polynomial allOfChild = Polynomial.ONE.plus(Polynomial.X);
        for (int level = rule.height() - 1; level >= 0; level--) {
            Polynomial ofRegion = region(ofChild, allOfChild, harm.enough(rule, level));
            allOfChild = allOfChild.cube();
            ofChild = ofRegion;
        }
        this.leaves = rule.leaves();
        this.harmful = ofChild;
        this.all = allOfChild;
    }

    private static Polynomial region(Polynomial harmed, Polynomial all, int enough) {
        Polynomial rest = all.minus(harmed);
        return switch (enough) {
            case 1 -> all.cube().minus(rest.cube());
            case 2 -> harmed.times(harmed).times(rest).threefold().plus(harmed.cube());
            default -> harmed.cube();
        };
    }

    /**
     * How many sets of so many leaves harm.
     *
     * @throws IllegalArgumentException if there are not so many leaves
     */
    public BigInteger count(int faults) {
        check(faults);
        return harmful.at(faults);
    }

    /**
     * How probable it is that so many faults harm.
     *
     * @throws IllegalArgumentException if there are not so many leaves
     */
    public Fraction probability(int faults) {
        check(faults);
        return new Fraction(harmful.at(faults), all.at(faults));
    }

    private void check(int faults) {
        if (faults < 0 || faults > leaves) {
            throw new IllegalArgumentException("there are " + leaves + " leaves; found " + faults + " faults");
        }
    }
}
