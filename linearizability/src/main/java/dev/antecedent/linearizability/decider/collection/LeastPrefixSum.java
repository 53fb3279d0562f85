package dev.antecedent.linearizability.decider.collection;

import java.util.Arrays;

/** Numbers in a row, of which the least sum of a beginning of the row is asked, {@code O(log n)} each step. */
final class LeastPrefixSum {

    /** More than any sum, and far enough from overflow. */
    private static final int NONE = 1 << 29;

    private final int width;
    private final int[] sums;
    private final int[] least;

    /** So many zeros. */
    LeastPrefixSum(int count) {
        width = Math.max(1, Integer.highestOneBit(Math.max(1, count)) << 1);
        sums = new int[2 * width];
        least = new int[2 * width];
        Arrays.fill(least, NONE);
        for (int place = 0; place < count; place++) {
            least[width + place] = 0;
        }
        for (int node = width - 1; node > 0; node--) {
            least[node] = Math.min(least[2 * node], least[2 * node + 1]);
        }
    }

    void add(int place, int number) {
        int leaf = width + place;
        sums[leaf] += number;
        least[leaf] += number;
        for (int node = leaf / 2; node > 0; node /= 2) {
            sums[node] = sums[2 * node] + sums[2 * node + 1];
            least[node] = Math.min(least[2 * node], sums[2 * node] + least[2 * node + 1]);
        }
    }

    /** The least sum of the numbers up to a place that is this one or a later one; huge if there is none. */
    int from(int place) {
        int before = 0;
        int result = NONE;
        int low = 0;
        int node = 1;
        for (int half = width / 2; node < width; half /= 2) {
            if (place < low + half) {
                result = Math.min(result, before + sums[2 * node] + least[2 * node + 1]);
                node = 2 * node;
            } else {
                before += sums[2 * node];
                low += half;
                node = 2 * node + 1;
            }
        }
        return Math.min(result, before + least[node]);
    }
}
