package dev.antecedent.gate.model;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import java.util.Locale;
import java.util.Optional;

/** A run in a few words. */
final class RunText {

    private RunText() {}

    /** Verdict and counts. */
    static String of(ModelRun run) {
        StringBuilder text = new StringBuilder(Judgement.verdict(run.outcome()));
        counterexample(run.outcome())
                .ifPresentOrElse(
                        behaviour -> text.append(
                                behaviour.steps().isEmpty()
                                        ? ""
                                        : ", shown by " + behaviour.steps().size() + " state(s)"),
                        () -> text.append(String.format(Locale.ROOT, ", %,d distinct states", run.statesDistinct())));
        if (run.outcome() instanceof Outcome.Holds && run.depth().isPresent()) {
            text.append(", depth ").append(run.depth().getAsInt());
        }
        return text.append(run.cached() ? " (stored result)" : "").toString();
    }

    /** The behaviour that shows the violation. */
    static Optional<Counterexample> counterexample(Outcome outcome) {
        if (outcome instanceof Outcome.Violated violated) {
            return Optional.of(violated.counterexample());
        }
        return outcome instanceof Outcome.Deadlocked deadlocked
                ? Optional.of(deadlocked.counterexample())
                : Optional.empty();
    }
}
