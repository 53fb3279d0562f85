package dev.antecedent.triad.certificate;

import dev.antecedent.triad.Address;

/**
 * Who proposes in which ballot, and who collects for which region.
 *
 * <p>The proposer's word is the ballot's number, less one, in base three with the digits reversed. So consecutive ballots
 * have proposers far apart in the tree, and every leaf has its turn in 3^h ballots. A region's collector has the
 * proposer's word from the region's level on: so the proposer collects for every region it lies in, the root's
 * certificates come to the proposer, and every region's collector is also the collector of one of its children.
 *
 * @param height the tree's height
 */
public record Rotation(int height) {

    /**
     * The leaf that may propose in the ballot.
     *
     * @param ballot at least 1
     */
    public Address proposer(int ballot) {
        Address leaf = Address.ROOT;
        for (int rest = ballot - 1; leaf.length() < height; rest /= Address.ARITY) {
            leaf = leaf.child(rest % Address.ARITY);
        }
        return leaf;
    }

    /**
     * The leaf that puts the region's certificates together in the ballot; a leaf's is itself.
     *
     * @param ballot at least 1
     */
    public Address collector(Address region, int ballot) {
        Address leaf = region;
        int rest = ballot - 1;
        for (int level = 0; level < height; level++, rest /= Address.ARITY) {
            if (level >= region.length()) {
                leaf = leaf.child(rest % Address.ARITY);
            }
        }
        return leaf;
    }
}
