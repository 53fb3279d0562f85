package dev.antecedent.triad;

import java.util.function.IntUnaryOperator;

/**
 * What a rule comes to, in closed form. Every figure of a region is the sum of the same figure over as few children as
 * will do, and all subtrees of a level are alike: so it is a product with one factor a level, and the order of the
 * levels changes none of them.
 *
 * @param rule the thresholds
 */
public record RuleFigures(Rule rule) {

    /** How many leaves the smallest quorums have: t children's, so the product of the thresholds. */
    public int smallestQuorum() {
        return product(threshold -> threshold);
    }

    /**
     * How many leaves two quorums share at least: they share 2t-3 children at least, and can be chosen to share just
     * those; so the product of 2t-3, which is 3 to the number of levels with threshold 3.
     */
    public int smallestIntersection() {
        return product(Harm.BROKEN::enough);
    }

    /**
     * How many leaves the smallest breaking sets have. The same as {@link #smallestIntersection()}: the intersection of
     * two quorums is a breaking set, and every breaking set has one in it.
     */
    public int smallestBreaking() {
        return smallestIntersection();
    }

    /**
     * How many leaves the smallest blocking sets have: 4-t children's, so the product of 4-t, which is 2 to the number
     * of levels with threshold 2.
     */
    public int smallestBlocking() {
        return product(Harm.BLOCKED::enough);
    }

    /** How many faults the rule withstands wherever they are. */
    public Tolerance tolerance() {
        return new Tolerance(smallestBreaking() - 1, smallestBlocking() - 1);
    }

    private int product(IntUnaryOperator factor) {
        return rule.thresholds().stream().mapToInt(factor::applyAsInt).reduce(1, (a, b) -> a * b);
    }
}
