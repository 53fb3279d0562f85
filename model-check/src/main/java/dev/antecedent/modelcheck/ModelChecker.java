package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.tlc.ModelJob;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalInt;

/** Checks the models of a project. */
public final class ModelChecker {

    private final TlcRunner runner;

    /** A checker that runs each model. */
    public ModelChecker(TlcRunner runner) {
        this.runner = runner;
    }

    /**
     * Runs a model.
     *
     * @throws InterruptedException if the thread is interrupted; the child is ended first
     * @throws IOException if no child can be started
     */
    public ModelRun check(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException {
        for (String file : java.util.List.of(model.module(), model.config())) {
            if (!Files.isRegularFile(spec.file(file))) {
                return unusable(Problem.in(
                        spec.file(file), "found no such file, wanted what the model " + model.name() + " names"));
            }
        }
        try {
            return ModelJob.of(spec, model).run(runner, progress);
        } catch (UnusableInput e) {
            return unusable(e.problem());
        }
    }

    private static ModelRun unusable(Problem problem) {
        return new ModelRun(new Outcome.Unusable(problem), 0, 0, OptionalInt.empty(), Coverage.NONE, 0, false);
    }
}
