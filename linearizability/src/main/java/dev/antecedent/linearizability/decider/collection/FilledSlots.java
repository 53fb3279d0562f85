package dev.antecedent.linearizability.decider.collection;

/**
 * How many values are there for certain in each slot: a tree that keeps for each range what was added to all of it, and
 * the smallest sum within it, {@code O(log n)} each step.
 */
final class FilledSlots {

    private final Stays stays;
    private final int width;
    private final int[] added;
    private final int[] smallest;

    /** With all values. */
    FilledSlots(Stays stays) {
        this.stays = stays;
        int slots = stays.end();
        width = Math.max(1, Integer.highestOneBit(Math.max(1, slots)) << 1);
        added = new int[2 * width];
        smallest = new int[2 * width];
        for (int value = 0; value < stays.size(); value++) {
            if (stays.isCertain(value)) {
                smallest[width + stays.putReturned(value)]++;
                smallest[width + stays.takeInvoked(value)]--;
            }
        }
        for (int slot = 1; slot < width; slot++) {
            smallest[width + slot] += smallest[width + slot - 1];
        }
        for (int node = width - 1; node > 0; node--) {
            smallest[node] = Math.min(smallest[2 * node], smallest[2 * node + 1]);
        }
    }

    /** The first slot from {@code from} to {@code to} in which no value is there for certain; -1 if there is none. */
    int firstFree(int from, int to) {
        int node = width + from;
        int above = addedAbove(node);
        while (above + smallest[node] > 0) {
            // Up while this is the last of its parent's range, then to the range after it.
            while ((node & 1) == 1) {
                node /= 2;
                above -= added[node];
            }
            if (node == 0) {
                return -1;
            }
            node++;
        }
        while (node < width) {
            above += added[node];
            node = above + smallest[2 * node] <= 0 ? 2 * node : 2 * node + 1;
        }
        return node - width <= to ? node - width : -1;
    }

    /** Takes a value away. */
    void remove(int value) {
        remove(1, 0, width, stays.putReturned(value), stays.takeInvoked(value));
    }

    /** Takes one away from the slots from {@code from} to before {@code before}; the node has those from low to before high. */
    private void remove(int node, int low, int high, int from, int before) {
        if (before <= low || high <= from) {
            return;
        }
        if (from <= low && high <= before) {
            smallest[node]--;
            added[node]--;
            return;
        }
        int middle = (low + high) / 2;
        remove(2 * node, low, middle, from, before);
        remove(2 * node + 1, middle, high, from, before);
        smallest[node] = added[node] + Math.min(smallest[2 * node], smallest[2 * node + 1]);
    }

    private int addedAbove(int node) {
        int above = 0;
        for (int parent = node / 2; parent > 0; parent /= 2) {
            above += added[parent];
        }
        return above;
    }
}
