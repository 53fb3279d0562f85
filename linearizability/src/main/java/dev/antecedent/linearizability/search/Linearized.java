package dev.antecedent.linearizability.search;

import java.util.Arrays;

/**
 * The set of linearized operations, and its shortest exact description. Linearized operations cluster: of the completed
 * ones all up to some point are in, all after some point are out. Only the words in between are written, so that a
 * configuration of a long history costs no more than one of a short one.
 */
final class Linearized {

    private final long[] completed;
    private final long[] pending;
    private final int completedSize;

    /** The first word of completed operations that is not full. */
    private int firstOpen;

    /** How many completed operations are in. */
    private int completedIn;

    private int pendingIn;

    /** The last description. */
    private long[] words;

    private int length;

    Linearized(int completedSize, int pendingSize) {
        this.completedSize = completedSize;
        completed = new long[completedSize / Long.SIZE + 1];
        pending = new long[pendingSize / Long.SIZE + 1];
        words = new long[2 + completed.length + pending.length];
    }

    boolean allCompleted() {
        return completedIn == completedSize;
    }

    void add(int number) {
        if (number >= completedSize) {
            pending[word(number - completedSize)] |= bit(number - completedSize);
            pendingIn++;
            return;
        }
        completed[word(number)] |= bit(number);
        completedIn++;
        while (completed[firstOpen] == -1L) {
            firstOpen++;
        }
    }

    void remove(int number) {
        if (number >= completedSize) {
            pending[word(number - completedSize)] &= ~bit(number - completedSize);
            pendingIn--;
            return;
        }
        completed[word(number)] &= ~bit(number);
        completedIn--;
        firstOpen = Math.min(firstOpen, word(number));
    }

    /** Describes the set together with a state; valid until the next call. */
    long[] describe(int state) {
        words[0] = (long) state << Integer.SIZE | firstOpen;
        int at = 2;
        for (int word = firstOpen, left = completedIn - firstOpen * Long.SIZE; left > 0; word++) {
            words[at++] = completed[word];
            left -= Long.bitCount(completed[word]);
        }
        words[1] = at;
        for (int word = 0, left = pendingIn; left > 0; word++) {
            words[at++] = pending[word];
            left -= Long.bitCount(pending[word]);
        }
        length = at;
        return words;
    }

    /** How many words the last description has. */
    int length() {
        return length;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(words, length));
    }

    private static int word(int number) {
        return number / Long.SIZE;
    }

    private static long bit(int number) {
        return 1L << number;
    }
}
