package dev.antecedent.linearizability.clojure;

/**
 * What Knossos says of a history.
 *
 * @param valid its {@code :valid?}
 * @param analysis what else it says, as EDN, cut to a readable size
 */
public record KnossosAnswer(Valid valid, String analysis) {

    /** Knossos' verdicts. */
    public enum Valid {
        /** The history is linearizable. */
        TRUE("holds"),
        /** It is not. */
        FALSE("violated"),
        /** Knossos gave up. */
        UNKNOWN("undecided");

        private final String word;

        Valid(String word) {
            this.word = word;
        }

        /** The word for it in verdicts of this kit. */
        public String word() {
            return word;
        }
    }
}
