package dev.antecedent.snapshot.file;

/** What became of reading bytes as a snapshot. */
public sealed interface SnapshotReading {

    /**
     * They are one.
     *
     * @param snapshot which
     */
    record Read(GlobalSnapshot snapshot) implements SnapshotReading {}

    /**
     * They are none.
     *
     * @param flaw why not
     * @param offset where, in bytes from 0
     * @param found what is there
     * @param wanted what should be
     */
    record Rejected(Flaw flaw, int offset, String found, String wanted) implements SnapshotReading {

        @Override
        public String toString() {
            return flaw.words() + ": at byte " + offset + " found " + found + ", wanted " + wanted;
        }
    }
}
