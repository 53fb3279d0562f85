package dev.antecedent.linearizability.search;

/** Hashing of words. */
final class Mix {

    private Mix() {}

    /** A word of which each bit depends on each bit of the given one: the finalizer of MurmurHash3. */
    static long of(long word) {
        long mixed = (word ^ word >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /** The hash of some words of an array. */
    static long of(long[] words, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = of(hash ^ words[i]) + i;
        }
        return hash;
    }
}
