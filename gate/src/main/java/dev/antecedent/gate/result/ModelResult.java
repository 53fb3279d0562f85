package dev.antecedent.gate.result;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import java.util.Optional;

/**
 * A model and its verdict.
 *
 * @param specification the specification that the model belongs to
 * @param entry what the manifest says of it
 * @param run what TLC found; its times and whether it was stored are shown in the run block only
 * @param standing how the two compare
 * @param sentence the comparison in one sentence
 * @param problem where to look when they differ
 */
public record ModelResult(
        String specification,
        ModelEntry entry,
        ModelRun run,
        Standing standing,
        String sentence,
        Optional<Problem> problem)
        implements Check {

    @Override
    public String id() {
        return specification + "/" + entry.name();
    }

    @Override
    public String kind() {
        return isMutant(entry) ? "mutant" : "model";
    }

    /** Whether the model is the specification broken on purpose: it has a mutant's id, or lives among the mutants. */
    public static boolean isMutant(ModelEntry entry) {
        return entry.mutant().isPresent() || entry.module().startsWith("mutants/");
    }

    /** Exhaustive in its scope, or sampled where the model is a simulation. */
    public Strength strength() {
        return entry.simulation().isPresent() ? Strength.SAMPLED : Strength.EXHAUSTIVE;
    }

    /** The verdict in the field's word: holds, violated, undecided. */
    public String verdict() {
        Outcome outcome = run.outcome();
        if (outcome instanceof Outcome.Holds) {
            return "holds";
        } else if (outcome instanceof Outcome.Undecided) {
            return "undecided";
        }
        return outcome instanceof Outcome.Unusable ? "unusable" : "violated";
    }

    /** The violated property; {@code deadlock} for a state without a successor. */
    public Optional<String> violatedProperty() {
        if (run.outcome() instanceof Outcome.Violated violated) {
            return Optional.of(violated.property());
        }
        return run.outcome() instanceof Outcome.Deadlocked ? Optional.of("deadlock") : Optional.empty();
    }

    /** The behaviour that shows the violation; empty where it takes none, as for a false assumption. */
    public Optional<Counterexample> counterexample() {
        Optional<Counterexample> behaviour = Optional.empty();
        if (run.outcome() instanceof Outcome.Violated violated) {
            behaviour = Optional.of(violated.counterexample());
        } else if (run.outcome() instanceof Outcome.Deadlocked deadlocked) {
            behaviour = Optional.of(deadlocked.counterexample());
        }
        return behaviour.filter(shown -> !shown.steps().isEmpty());
    }
}
