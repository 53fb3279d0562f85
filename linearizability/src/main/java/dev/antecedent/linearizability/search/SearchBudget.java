package dev.antecedent.linearizability.search;

/**
 * How much a search may remember before it gives up undecided. A count, so that the verdict is the same on every
 * machine; it bounds the memory too.
 *
 * @param configurations most distinct configurations (operations linearized, state) to visit
 */
public record SearchBudget(int configurations) {

    /** Enough for every recorded history that we know, in less than half a gigabyte. */
    public static final SearchBudget DEFAULT = new SearchBudget(4_000_000);

    /** Room for a configuration on average; large sets of crashed operations need more and end sooner. */
    private static final int WORDS_EACH = 12;

    public SearchBudget {
        if (configurations < 1) {
            throw new IllegalArgumentException("a budget of " + configurations + " configurations; at least 1");
        }
    }

    /** The same budget as 64-bit words of memory. */
    long words() {
        return Math.max(1 << 20, (long) configurations * WORDS_EACH);
    }
}
