package dev.antecedent.gate.run;

import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ManifestReader;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.SpecFolder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A run held against its entry, as one line of the results. */
final class ModelSentence {

    private final Path root;

    /** Paths are told relative to the project's folder. */
    ModelSentence(Path root) {
        this.root = root;
    }

    ModelResult of(SpecFolder spec, ModelEntry model, ModelRun run) {
        Judgement judgement = Judgement.of(model, run);
        if (judgement instanceof Judgement.Differs differs) {
            String what = String.join("; ", differs.differences());
            boolean survives = ModelResult.isMutant(model) && run.outcome() instanceof Outcome.Holds;
            String sentence = survives ? "the mutant survives: " + what : what;
            return result(spec, model, run, Standing.UNEXPECTED, sentence, Optional.of(atEntry(spec, model, sentence)));
        } else if (judgement instanceof Judgement.Undecided undecided) {
            Problem problem = atEntry(spec, model, undecided.reason());
            return result(spec, model, run, Standing.UNDECIDED, undecided.reason(), Optional.of(problem));
        } else if (judgement instanceof Judgement.Unusable unusable) {
            Problem problem = relative(unusable.problem());
            return result(spec, model, run, Standing.UNUSABLE, problem.message(), Optional.of(problem));
        } else if (ModelResult.isMutant(model) && run.outcome() instanceof Outcome.Holds) {
            String sentence = "the mutant survives, and is expected to; name the property that must kill it, or move"
                    + " the model out of mutants/";
            return result(spec, model, run, Standing.UNEXPECTED, sentence, Optional.of(atEntry(spec, model, sentence)));
        }
        return result(spec, model, run, Standing.AS_EXPECTED, asExpected(model, run), Optional.empty());
    }

    private static ModelResult result(
            SpecFolder spec,
            ModelEntry model,
            ModelRun run,
            Standing standing,
            String sentence,
            Optional<Problem> problem) {
        return new ModelResult(spec.name(), model, run, standing, sentence, problem);
    }

    private static String asExpected(ModelEntry model, ModelRun run) {
        if (run.outcome() instanceof Outcome.Violated violated) {
            String how = ModelResult.isMutant(model) ? "killed by " : "violates, as it should, ";
            return how
                    + violated.property()
                    + states(violated.counterexample().steps().size());
        } else if (run.outcome() instanceof Outcome.Deadlocked deadlocked) {
            return "deadlocks, as it should,"
                    + states(deadlocked.counterexample().steps().size());
        } else if (model.simulation().isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "holds in %,d random behaviours",
                    model.simulation().get().behaviours());
        }
        String depth = run.depth().isPresent() ? ", depth " + run.depth().getAsInt() : "";
        return String.format(Locale.ROOT, "holds, %,d distinct states%s", run.statesDistinct(), depth);
    }

    private static String states(int count) {
        return count == 0 ? "" : " in " + count + (count == 1 ? " state" : " states");
    }

    /** The entry's place in its manifest. */
    private Problem atEntry(SpecFolder spec, ModelEntry model, String message) {
        return relative(ManifestReader.problemWith(spec.manifestFile(), model.name(), message));
    }

    /** The same problem with a path that is the same in every checkout. */
    Problem relative(Problem problem) {
        Path file = problem.file().toAbsolutePath().normalize();
        return new Problem(
                file.startsWith(root) ? root.relativize(file) : problem.file(),
                problem.line(),
                problem.column(),
                problem.message());
    }
}
