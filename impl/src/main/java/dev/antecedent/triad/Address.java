package dev.antecedent.triad;

/**
 * A place in the tree of threes: a word over {0, 1, 2}. The empty word is the root region; a word as long as the tree is
 * high is a leaf; a region one shorter is a triad. A region's word is a prefix of the words of everything below it.
 *
 * @param length how many letters, 0 for the root
 * @param index the word read as a number in base three, from 0; so words of one length are in lexicographic order
 */
public record Address(int length, int index) implements Comparable<Address> {

    /** How many children a region has. */
    public static final int ARITY = 3;

    /** The longest word: 3^19 is the largest power of three that an index can count. */
    public static final int LENGTH_MAX = 19;

    /** The whole tree's region. */
    public static final Address ROOT = new Address(0, 0);

    /**
     * Checks that there is such a word.
     *
     * @throws IllegalArgumentException if the length is not in 0..19, or the index not in 0..3^length - 1
     */
    public Address {
        if (length < 0 || length > LENGTH_MAX || index < 0 || index >= words(length)) {
            throw new IllegalArgumentException("there is no word of length " + length + " with index " + index);
        }
    }

    /**
     * The address with this word.
     *
     * @throws IllegalArgumentException if the word is longer than 19 or has another letter than 0, 1, 2
     */
    public static Address of(String word) {
        if (!word.matches("[012]{0," + LENGTH_MAX + "}")) {
            throw new IllegalArgumentException(
                    "an address is a word of at most " + LENGTH_MAX + " letters 0, 1, 2; found \"" + word + "\"");
        }
        return new Address(word.length(), word.isEmpty() ? 0 : Integer.parseInt(word, ARITY));
    }

    /** How many words of this length there are: three to that power. */
    static int words(int length) {
        int words = 1;
        for (int i = 0; i < length; i++) {
            words *= ARITY;
        }
        return words;
    }

    /**
     * The child with this number.
     *
     * @param number 0, 1 or 2
     */
    public Address child(int number) {
        return new Address(length + 1, index * ARITY + number);
    }

    /**
     * The region that this is a child of.
     *
     * @throws IllegalArgumentException if this is the root
     */
    public Address parent() {
        return new Address(length - 1, index / ARITY);
    }

    /** Whether this is the other or a region that the other lies in. */
    public boolean contains(Address other) {
        return other.length >= length && other.index / words(other.length - length) == index;
    }

    /** By length, then in lexicographic order. */
    @Override
    public int compareTo(Address other) {
        return length == other.length ? Integer.compare(index, other.index) : Integer.compare(length, other.length);
    }

    /** The word; empty for the root. */
    @Override
    public String toString() {
        StringBuilder word = new StringBuilder(length);
        for (int rest = index; word.length() < length; rest /= ARITY) {
            word.append(rest % ARITY);
        }
        return word.reverse().toString();
    }
}
