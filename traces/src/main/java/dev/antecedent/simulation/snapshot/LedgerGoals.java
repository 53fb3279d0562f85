package dev.antecedent.simulation.snapshot;

/** What should happen sometimes to a ledger of which snapshots are taken. */
final class LedgerGoals {

    /** All parts of a snapshot are there. */
    static final String COMPLETE = "snapshot complete";

    /** A transfer was sent before the cut and received after it. */
    static final String CROSSED = "transfer in flight across a cut";

    private LedgerGoals() {}
}
