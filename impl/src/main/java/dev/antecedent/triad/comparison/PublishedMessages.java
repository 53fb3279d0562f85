package dev.antecedent.triad.comparison;

import dev.antecedent.triad.Address;

/**
 * Messages of one failure-free pass of the published vote, of which "O(n log n)" is said. The text leaves open who tells
 * whom; these are its three readings.
 *
 * @param height the tree's, h, with n = 3^h leaves
 */
public record PublishedMessages(int height) {

    /** The highest tree whose counts fit a long in all readings. */
    public static final int HEIGHT_MAX = Address.LENGTH_MAX;

    /**
     * Checks the height.
     *
     * @throws IllegalArgumentException if it is not in 1..19
     */
    public PublishedMessages {
        if (height < 1 || height > HEIGHT_MAX) {
            throw new IllegalArgumentException("a tree is 1 to " + HEIGHT_MAX + " high; found " + height);
        }
    }

    /** The leaves, n. */
    public long leaves() {
        return Math.round(Math.pow(Address.ARITY, height));
    }

    /** The three representatives of every region tell each other: 6 in each of (n-1)/2 regions, so 3(n-1). */
    public long representatives() {
        return 3 * (leaves() - 1);
    }

    /** Every leaf tells all its h regions: n log<sub>3</sub> n. */
    public long everyLeafToItsRegions() {
        return leaves() * height;
    }

    /**
     * In every region all leaves of a child tell all leaves of the other two: n(n-1), since two leaves meet in just one
     * region as leaves of different children.
     */
    public long allToAll() {
        return leaves() * (leaves() - 1);
    }
}
