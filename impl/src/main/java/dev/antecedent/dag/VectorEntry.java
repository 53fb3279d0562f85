package dev.antecedent.dag;

/** What an event knows of a branch, or of a validator. */
public sealed interface VectorEntry {

    /** No event of it. */
    record Empty() implements VectorEntry {}

    /**
     * A chain of its events.
     *
     * @param highest the place of the last one
     * @param lowest the place of the first one
     */
    record Seen(Seq highest, Seq lowest) implements VectorEntry {}

    /** That its validator forks. What came before is not told any more. */
    record Fork() implements VectorEntry {}
}
