package dev.antecedent.gate.vectors;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.vector.Verification;
import java.util.Optional;

/**
 * What became of a file: a verification, or the reason why there is none.
 *
 * @param verification empty if the file is no vector
 * @param problem why not
 */
public record VectorOutcome(Optional<Verification> verification, Optional<Problem> problem) {

    /** What it means for the exit status. */
    public ExitCode exitCode() {
        if (verification.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        return verification.get().difference().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.VIOLATED;
    }
}
