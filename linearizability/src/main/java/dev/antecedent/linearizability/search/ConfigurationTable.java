package dev.antecedent.linearizability.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A table of entries of a few words each, found by the hash of their first words, in buckets of eight. It grows with its
 * contents up to a fixed size; from then on, and wherever a bucket is full while the table is not, what is added evicts.
 */
final class ConfigurationTable {

    /** What {@link #find} says if there is none. */
    static final int NONE = -1;

    private static final int WAYS = 8;
    private static final int FIRST_BUCKETS = 4;

    private final int width;
    private final int hashed;
    private final int base;
    private final long mostWords;
    private long[] words;
    private int size;

    /** Which entry of a full bucket goes next. */
    private int turn;

    /**
     * An empty table.
     *
     * @param width words of an entry, the first of which is never 0
     * @param hashed by how many of them it is found
     * @param base words that say which operations are live and linearized; all 0 but the first at quiescent points
     */
    ConfigurationTable(int width, int hashed, int base, long mostWords) {
        this.width = width;
        this.hashed = hashed;
        this.base = base;
        this.mostWords = mostWords;
        words = new long[FIRST_BUCKETS * WAYS * width];
    }

    void clear() {
        Arrays.fill(words, 0);
        size = 0;
    }

    /** The array that {@link #find} points into. */
    long[] words() {
        return words;
    }

    /** Where an entry starts that has the same hashed words as the given one and passes a test of that place. */
    int find(long[] entry, IntPredicate test) {
        int bucket = bucket(entry);
        for (int at = bucket; at < bucket + WAYS * width; at += width) {
            if (words[at] == entry[0] && Arrays.equals(words, at + 1, at + hashed, entry, 1, hashed) && test.test(at)) {
                return at;
            }
        }
        return NONE;
    }

    /** Adds an entry. */
    void add(long[] entry) {
        int free = free(entry);
        boolean mayGrow = words.length * 2L <= mostWords && size > words.length / width / 2;
        if (free == NONE && mayGrow) {
            grow();
            free = free(entry);
        }
        size += free == NONE ? 0 : 1;
        put(free == NONE ? victim(entry) : free, entry);
    }

    /** Puts an entry in the place of another with the same hashed words. */
    void put(int at, long[] entry) {
        System.arraycopy(entry, 0, words, at, width);
    }

    private int free(long[] entry) {
        int bucket = bucket(entry);
        for (int at = bucket; at < bucket + WAYS * width; at += width) {
            if (words[at] == 0) {
                return at;
            }
        }
        return NONE;
    }

    /** The entry to evict: the bucket's next one, unless it is quiescent, for many orders lead there. */
    private int victim(long[] entry) {
        int bucket = bucket(entry);
        turn = (turn + 1) % WAYS;
        int at = bucket + turn * width;
        if (isQuiescent(at)) {
            turn = (turn + 1) % WAYS;
            return bucket + turn * width;
        }
        return at;
    }

    private boolean isQuiescent(int entry) {
        for (int i = entry + 1; i < entry + base; i++) {
            if (words[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Doubles the table; what finds no place in it is forgotten. */
    private void grow() {
        long[] old = words;
        words = new long[old.length * 2];
        size = 0;
        long[] entry = new long[width];
        for (int i = 0; i < old.length; i += width) {
            if (old[i] != 0) {
                System.arraycopy(old, i, entry, 0, width);
                int free = free(entry);
                if (free != NONE) {
                    put(free, entry);
                    size++;
                }
            }
        }
    }

    private int bucket(long[] entry) {
        int buckets = words.length / (WAYS * width);
        return ((int) (Mix.of(entry, 0, hashed) >>> 32) & (buckets - 1)) * WAYS * width;
    }
}
