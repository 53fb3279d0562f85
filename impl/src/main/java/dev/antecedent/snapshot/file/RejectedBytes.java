package dev.antecedent.snapshot.file;

/** Ends the reading of bytes that are no snapshot. */
final class RejectedBytes extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SnapshotReading.Rejected reason;

    RejectedBytes(Flaw flaw, int offset, String found, String wanted) {
        super(null, null, false, false);
        this.reason = new SnapshotReading.Rejected(flaw, offset, found, wanted);
    }

    SnapshotReading.Rejected reason() {
        return reason;
    }
}
