package dev.antecedent.linearizability.search;

import java.util.Arrays;

/**
 * The configurations that were visited (Lowe's memo): a set of word sequences, kept one behind the other in one array
 * and found by open addressing, within a budget that never grows.
 */
final class Memo {

    /** What became of an addition. */
    enum Added {
        NEW,
        KNOWN,
        FULL
    }

    private final SearchBudget budget;

    /** Each sequence with its length in front. */
    private long[] words = new long[1 << 12];

    private int used = 1;

    /** Where each sequence starts; 0 is free. At most half full. */
    private int[] starts = new int[1 << 10];

    private int size;

    Memo(SearchBudget budget) {
        this.budget = budget;
    }

    int size() {
        return size;
    }

    /** Adds the first {@code length} words, unless they are there or there is no room. */
    Added add(long[] sequence, int length) {
        int slot = find(sequence, length);
        if (starts[slot] != 0) {
            return Added.KNOWN;
        }
        long needed = (long) used + 1 + length;
        if (size == budget.configurations() || needed > Math.min(budget.words(), Integer.MAX_VALUE - 8)) {
            return Added.FULL;
        }
        if (needed > words.length) {
            words = Arrays.copyOf(words, (int) Math.min(Math.max(needed, words.length * 2L), Integer.MAX_VALUE - 8));
        }
        words[used] = length;
        System.arraycopy(sequence, 0, words, used + 1, length);
        starts[slot] = used;
        used += 1 + length;
        size++;
        if (size > starts.length / 2) {
            grow();
        }
        return Added.NEW;
    }

    private int find(long[] sequence, int length) {
        int slot = hash(sequence, 0, length) & (starts.length - 1);
        while (starts[slot] != 0 && !equal(starts[slot], sequence, length)) {
            slot = (slot + 1) & (starts.length - 1);
        }
        return slot;
    }

    private boolean equal(int start, long[] sequence, int length) {
        return words[start] == length && Arrays.equals(words, start + 1, start + 1 + length, sequence, 0, length);
    }

    private void grow() {
        int[] larger = new int[starts.length * 2];
        for (int start : starts) {
            if (start != 0) {
                int slot = hash(words, start + 1, (int) words[start]) & (larger.length - 1);
                while (larger[slot] != 0) {
                    slot = (slot + 1) & (larger.length - 1);
                }
                larger[slot] = start;
            }
        }
        starts = larger;
    }

    private static int hash(long[] sequence, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            // MurmurHash3's finalizer: sets that differ in a few high bits must not crowd the same slots.
            hash ^= sequence[i];
            hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
            hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
            hash ^= hash >>> 33;
        }
        return (int) hash;
    }
}
