package dev.antecedent.triad;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A set of leaves of one tree. Immutable; members are listed in lexicographic order of their words. */
public final class LeafSet {

    private final int height;
    private final BitSet members;

    private LeafSet(int height, BitSet members) {
        this.height = height;
        this.members = members;
    }

    /**
     * No leaf.
     *
     * @param height the tree's height
     */
    public static LeafSet empty(int height) {
        return new LeafSet(height, new BitSet());
    }

    /** All leaves of a tree of this height. */
    public static LeafSet all(int height) {
        return empty(height).complement();
    }

    /**
     * The leaves with these indices.
     *
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    public static LeafSet ofIndices(int height, int... indices) {
        BitSet members = new BitSet();
        for (int index : indices) {
            members.set(new Address(height, index).index());
        }
        return new LeafSet(height, members);
    }

    /** The tree's height. */
    public int height() {
        return height;
    }

    /** How many leaves are in it. */
    public int size() {
        return members.cardinality();
    }

    /** Whether no leaf is in it. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether the leaf is in it; a word of another length is not. */
    public boolean contains(Address leaf) {
        return leaf.length() == height && members.get(leaf.index());
    }

    /**
     * This and one leaf more.
     *
     * @throws IllegalArgumentException if the word is not as long as the tree is high
     */
    public LeafSet with(Address leaf) {
        if (leaf.length() != height) {
            throw new IllegalArgumentException("a leaf has " + height + " letters; found \"" + leaf + "\"");
        }
        BitSet more = copy();
        more.set(leaf.index());
        return new LeafSet(height, more);
    }

    /** The leaves in either. */
    public LeafSet union(LeafSet other) {
        BitSet more = copy();
        more.or(other.members);
        return new LeafSet(height, more);
    }

    /** The leaves in both. */
    public LeafSet intersection(LeafSet other) {
        BitSet fewer = copy();
        fewer.and(other.members);
        return new LeafSet(height, fewer);
    }

    /** The tree's other leaves. */
    public LeafSet complement() {
        BitSet others = copy();
        others.flip(0, Address.words(height));
        return new LeafSet(height, others);
    }

    /** The members, in order. */
    public List<Address> leaves() {
        return indices().mapToObj(index -> new Address(height, index)).toList();
    }

    /** The members' indices, ascending. */
    public IntStream indices() {
        return members.stream();
    }

    private BitSet copy() {
        return (BitSet) members.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeafSet that && height == that.height && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return 31 * height + members.hashCode();
    }

    /** Such as {@code {00, 12}}. */
    @Override
    public String toString() {
        return leaves().stream().map(Address::toString).collect(Collectors.joining(", ", "{", "}"));
    }
}
