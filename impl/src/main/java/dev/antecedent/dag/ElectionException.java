package dev.antecedent.dag;

/** Something that cannot happen in an election as long as the cheaters hold less than a third of the stake. */
public final class ElectionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What happened. */
    public enum Kind {
        /** Two roots of one subject were voted for. */
        TWO_CANDIDATES,
        /** A voter has two roots of one creator among its forkless causes. */
        CREATOR_COUNTED_TWICE,
        /** A root's vote is missing: roots were fed out of order. */
        MISSING_VOTE,
        /** A voter has no quorum of roots among its forkless causes: roots were fed out of order. */
        NO_QUORUM,
        /** Every subject was decided no. */
        NO_ATROPOS
    }

    private final Kind kind;

    ElectionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }
}
