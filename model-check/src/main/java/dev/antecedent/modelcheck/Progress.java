package dev.antecedent.modelcheck;

/** Hears how far a search has come; never decides anything. Called from another thread than the one that searches. */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing. */
    Progress SILENT = reached -> {};

    /** The search has come this far. */
    void at(Reached reached);

    /**
     * How far a search has come.
     *
     * @param statesDistinct distinct states found
     * @param statesGenerated states generated, duplicates included
     * @param statesQueued distinct states whose successors are still to be computed
     */
    record Reached(long statesDistinct, long statesGenerated, long statesQueued) {}
}
