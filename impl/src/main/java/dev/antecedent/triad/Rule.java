package dev.antecedent.triad;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How many of a region's three children must have a quorum, level by level: the published {@literal Theta}.
 *
 * @param thresholds from the root's to the triads'; each 2 or 3
 */
public record Rule(List<Integer> thresholds) {

    /** The highest tree that is served: 3^12 = 531,441 leaves. */
    public static final int HEIGHT_MAX = 12;

    /**
     * Copies the thresholds.
     *
     * @throws IllegalArgumentException if there are none, or more than 12, or one is neither 2 nor 3
     */
    public Rule {
        thresholds = List.copyOf(thresholds);
        if (thresholds.isEmpty() || thresholds.size() > HEIGHT_MAX) {
            throw new IllegalArgumentException("a rule has a threshold for each level, 1 to " + HEIGHT_MAX
                    + " of them; found " + thresholds.size());
        }
        if (!List.of(2, 3).containsAll(thresholds)) {
            throw new IllegalArgumentException("a threshold is 2 or 3; found " + thresholds);
        }
    }

    /** The rule with these thresholds, from the root's on. */
    public static Rule of(Integer... thresholds) {
        return new Rule(List.of(thresholds));
    }

    /** The tree's height: how many levels of regions there are. */
    public int height() {
        return thresholds.size();
    }

    /** How many leaves the tree has. */
    public int leaves() {
        return Address.words(height());
    }

    /**
     * How many children of this region must have a quorum.
     *
     * @throws IndexOutOfBoundsException if it is a leaf
     */
    public int threshold(Address region) {
        return thresholds.get(region.length());
    }

    /** Such as {@code (2, 3)}. */
    @Override
    public String toString() {
        return thresholds.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
