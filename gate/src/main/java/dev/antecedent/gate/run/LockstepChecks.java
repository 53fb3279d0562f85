package dev.antecedent.gate.run;

import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.lockstep.Counts;
import dev.antecedent.modelcheck.lockstep.Lockstep;
import dev.antecedent.modelcheck.lockstep.LockstepOutcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Walks implementations, as the models of a manifest name them. */
final class LockstepChecks {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    private final Lockstep lockstep;
    private final StoredChecks stored;

    LockstepChecks(Lockstep lockstep, StoredChecks stored) {
        this.lockstep = lockstep;
        this.stored = stored;
    }

    Made<LockstepResult> check(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException {
        String key = stored.key("lockstep/1", spec)
                .text(model.toString())
                .text(spec.manifest().actions().toString())
                .finished();
        return stored.check(
                key, LockstepResult.class, () -> result(spec, model, lockstep.compare(spec, model, progress)));
    }

    private static LockstepResult result(SpecFolder spec, ModelEntry model, LockstepOutcome outcome) {
        if (outcome instanceof LockstepOutcome.Equal equal) {
            Counts counts = equal.counts();
            String sentence = String.format(
                    Locale.ROOT,
                    "%,d states and %,d steps, the same in specification and code; %,d calls refused",
                    counts.statesJava(),
                    counts.edgesJava(),
                    counts.callsRefused());
            return result(spec, model, counts, List.of(), Standing.AS_EXPECTED, sentence);
        } else if (outcome instanceof LockstepOutcome.Differs differs) {
            List<String> difference = differs.difference().toString().lines().toList();
            return result(
                    spec,
                    model,
                    differs.counts(),
                    difference,
                    Standing.UNEXPECTED,
                    differs.difference().kind().sentence());
        } else if (outcome instanceof LockstepOutcome.Undecided undecided) {
            return result(spec, model, NONE, List.of(), Standing.UNDECIDED, undecided.reason());
        }
        LockstepOutcome.Unusable unusable = (LockstepOutcome.Unusable) outcome;
        return result(
                spec,
                model,
                NONE,
                List.of(),
                Standing.UNUSABLE,
                unusable.problem().message());
    }

    private static LockstepResult result(
            SpecFolder spec,
            ModelEntry model,
            Counts counts,
            List<String> difference,
            Standing standing,
            String sentence) {
        return new LockstepResult(
                spec.name(),
                model.name(),
                model.lockstep().orElse(""),
                model.scope(),
                counts.statesTlc(),
                counts.edgesTlc(),
                counts.statesJava(),
                counts.edgesJava(),
                counts.callsRefused(),
                difference,
                standing,
                sentence);
    }
}
