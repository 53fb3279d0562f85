package dev.antecedent.linearizability.decider.collection;

/** Slots in which nothing is there for certain. Each is filled once, a step takes logarithmic time on average. */
final class FreeSlots {

    /** By slot: itself if free, otherwise one that is not before it and not after the next free one. */
    private final int[] next;

    /** All of them free; the last one is never filled. */
    FreeSlots(int count) {
        next = new int[count + 1];
        for (int slot = 0; slot <= count; slot++) {
            next[slot] = slot;
        }
    }

    /** The first free slot that is not before this one. */
    int from(int slot) {
        int at = slot;
        while (next[at] != at) {
            next[at] = next[next[at]];
            at = next[at];
        }
        return at;
    }

    /** Fills the slots from the first to before the second, if there are any. */
    void fill(int from, int before) {
        for (int slot = from(from); slot < before; slot = from(slot)) {
            next[slot] = slot + 1;
        }
    }
}
