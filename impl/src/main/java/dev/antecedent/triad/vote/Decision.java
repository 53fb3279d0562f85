package dev.antecedent.triad.vote;

/** What three votes come to. */
public enum Decision {
    /** The transaction is rejected. */
    ZERO,
    /** The transaction is accepted. */
    ONE,
    /** There is no consensus. */
    NONE;

    static Decision of(boolean vote) {
        return vote ? ONE : ZERO;
    }
}
