package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import java.nio.file.Path;

/**
 * An indexed history and what became of it.
 *
 * @param expected whether the index says that it is linearizable
 * @param text the verdict in full, or why there is none
 */
public record IndexedVerdict(Path file, String model, boolean expected, Finding finding, String text) {

    /** What became of a history. */
    public enum Finding {
        /** It is linearizable. */
        HOLDS("holds"),
        /** It is not linearizable. */
        VIOLATED("violated"),
        /** The budget was reached. */
        UNDECIDED("undecided"),
        /** There is no model of that name yet. */
        NOT_CHECKED("not checked"),
        /** It is malformed or cannot be read. */
        UNUSABLE("unusable");

        private final String word;

        Finding(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** What it means for the exit status. */
    public ExitCode exitCode() {
        return switch (finding) {
            case HOLDS -> expected ? ExitCode.AS_EXPECTED : ExitCode.VIOLATED;
            case VIOLATED -> expected ? ExitCode.VIOLATED : ExitCode.AS_EXPECTED;
            case UNDECIDED, NOT_CHECKED -> ExitCode.UNDECIDED;
            case UNUSABLE -> ExitCode.UNUSABLE;
        };
    }
}
