package dev.antecedent.triad;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quorums that lose their quality with any leaf: those with exactly t quorate children in every region that they
 * touch. There are many, so they are numbered and made one by one: a region with c minimal quorums in each child has
 * 3c<sup>2</sup> of them with threshold 2 (which child is left out, times those of either other child) and c<sup>3</sup>
 * with threshold 3. A number is read as digits in these bases.
 *
 * @param rule the thresholds
 */
public record MinimalQuorums(Rule rule) {

    /** How many there are: for thresholds of 2 throughout 3, 27, 2187, 14,348,907 from height 1 to 4. */
    public BigInteger count() {
        return count(0);
    }

    /**
     * The one with this number.
     *
     * @throws IndexOutOfBoundsException if the number is negative or not below the count
     */
    public LeafSet at(BigInteger number) {
        if (number.signum() < 0 || number.compareTo(count()) >= 0) {
            throw new IndexOutOfBoundsException(
                    "there are " + count() + " minimal quorums; asked for number " + number);
        }
        List<Integer> leaves = new ArrayList<>(new RuleFigures(rule).smallestQuorum());
        collect(Address.ROOT, number, leaves);
        return leaves(leaves);
    }

    /** All of them in the order of their numbers, each made when it is asked for. Limit it where {@link #count()} is large. */
    public Stream<LeafSet> stream() {
        BigInteger count = count();
        return Stream.iterate(
                        BigInteger.ZERO, number -> number.compareTo(count) < 0, number -> number.add(BigInteger.ONE))
                .map(this::at);
    }

    /** A minimal quorum of these leaves alone, of each region's children the first that will do; nothing if they are no quorum. */
    public Optional<LeafSet> within(LeafSet allowed) {
        return within(Address.ROOT, allowed).map(this::leaves);
    }

    /** The same of a region. */
    Optional<List<Integer>> within(Address place, LeafSet allowed) {
        if (place.length() == rule.height()) {
            return allowed.contains(place) ? Optional.of(List.of(place.index())) : Optional.empty();
        }
        List<Integer> leaves = new ArrayList<>();
        int missing = rule.threshold(place);
        for (int child = 0; child < Address.ARITY && missing > 0; child++) {
            Optional<List<Integer>> found = within(place.child(child), allowed);
            if (found.isPresent()) {
                leaves.addAll(found.get());
                missing--;
            }
        }
        return missing == 0 ? Optional.of(leaves) : Optional.empty();
    }

    /** How many a region on this level has. */
    private BigInteger count(int level) {
        BigInteger count = BigInteger.ONE;
        for (int i = rule.height() - 1; i >= level; i--) {
            int threshold = rule.thresholds().get(i);
            count = count.pow(threshold).multiply(BigInteger.valueOf(choices(threshold)));
        }
        return count;
    }

    /** In how many ways so many of three children can be chosen. */
    private static int choices(int threshold) {
        return threshold == Address.ARITY ? 1 : Address.ARITY;
    }

    private void collect(Address place, BigInteger number, List<Integer> leaves) {
        if (place.length() == rule.height()) {
            leaves.add(place.index());
            return;
        }
        int threshold = rule.threshold(place);
        BigInteger[] rest = number.divideAndRemainder(BigInteger.valueOf(choices(threshold)));
        // With threshold 2 the last child is left out first; with threshold 3 no child has this number.
        int leftOut = threshold == Address.ARITY ? Address.ARITY : Address.ARITY - 1 - rest[1].intValue();
        BigInteger base = count(place.length() + 1);
        for (int child = 0; child < Address.ARITY; child++) {
            if (child != leftOut) {
                BigInteger[] digits = rest[0].divideAndRemainder(base);
                collect(place.child(child), digits[1], leaves);
                rest[0] = digits[0];
            }
        }
    }

    private LeafSet leaves(List<Integer> indices) {
        return LeafSet.ofIndices(
                rule.height(), indices.stream().mapToInt(Integer::intValue).toArray());
    }
}
