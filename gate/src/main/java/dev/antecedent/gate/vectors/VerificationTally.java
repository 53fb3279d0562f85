package dev.antecedent.gate.vectors;

import dev.antecedent.dag.FrameProfile;
import dev.antecedent.gate.ExitCode;
import java.util.Locale;

/** Counts what became of several files. */
public record VerificationTally(long agree, long differ, long unusable, long lenient, long values) {

    /** Nothing yet. */
    public VerificationTally() {
        this(0, 0, 0, 0, 0);
    }

    VerificationTally with(VectorOutcome outcome) {
        boolean low = outcome.verification()
                .filter(verification -> verification.profile() == FrameProfile.LENIENT)
                .isPresent();
        return new VerificationTally(
                agree + (outcome.exitCode() == ExitCode.AS_EXPECTED ? 1 : 0),
                differ + (outcome.exitCode() == ExitCode.VIOLATED ? 1 : 0),
                unusable + (outcome.exitCode() == ExitCode.UNUSABLE ? 1 : 0),
                lenient + (low ? 1 : 0),
                values + outcome.verification().map(v -> v.values()).orElse(0L));
    }

    ExitCode exitCode() {
        if (unusable > 0) {
            return ExitCode.UNUSABLE;
        }
        return differ > 0 ? ExitCode.VIOLATED : ExitCode.AS_EXPECTED;
    }

    /** The counts in a sentence. */
    public String sentence() {
        long all = agree + differ + unusable;
        return String.format(
                Locale.ROOT,
                "%,d %s: %,d agree, %,d differ%s; %,d values compared%s.",
                all,
                all == 1 ? "vector" : "vectors",
                agree,
                differ,
                unusable == 0 ? "" : ", " + unusable + " unusable",
                values,
                lenient == 0 ? "" : "; " + lenient + " with claims of frames judged lenient");
    }
}
