package dev.antecedent.linearizability.decider.collection;

import java.util.Arrays;

/** Numbers by index, and which of a range is small: a tree of minima, {@code O(log n)} each step. */
final class SmallestOf {

    /** Greater than every number. */
    static final int NONE = Integer.MAX_VALUE;

    private final int width;
    private final int[] minima;

    SmallestOf(int[] numbers) {
        width = Math.max(1, Integer.highestOneBit(Math.max(1, numbers.length)) << 1);
        minima = new int[2 * width];
        Arrays.fill(minima, NONE);
        System.arraycopy(numbers, 0, minima, width, numbers.length);
        for (int node = width - 1; node > 0; node--) {
            minima[node] = Math.min(minima[2 * node], minima[2 * node + 1]);
        }
    }

    void set(int index, int number) {
        int node = width + index;
        minima[node] = number;
        for (node /= 2; node > 0; node /= 2) {
            minima[node] = Math.min(minima[2 * node], minima[2 * node + 1]);
        }
    }

    /** The first index from {@code from} to {@code to} whose number is less than the bound; -1 if there is none. */
    int firstBelow(int bound, int from, int to) {
        int node = width + from;
        while (minima[node] >= bound) {
            // Up while this is the last of its parent's range, then to the range after it.
            while ((node & 1) == 1) {
                node /= 2;
            }
            if (node == 0) {
                return -1;
            }
            node++;
        }
        while (node < width) {
            node = minima[2 * node] < bound ? 2 * node : 2 * node + 1;
        }
        return node - width <= to ? node - width : -1;
    }
}
