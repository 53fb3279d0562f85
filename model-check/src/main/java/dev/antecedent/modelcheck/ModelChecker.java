package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.tlc.ModelJob;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks the models of a project; a model whose inputs are those of an earlier run takes that run's result. */
public final class ModelChecker {

    private final TlcRunner runner;
    private final Optional<Store> store;

    /** A checker that runs every model. */
    public ModelChecker(TlcRunner runner) {
        this.runner = runner;
        this.store = Optional.empty();
    }

    /**
     * A checker that takes results from the cache and stores new ones there.
     *
     * @throws IOException if the child's class path cannot be read
     */
    public ModelChecker(TlcRunner runner, ResultCache cache) throws IOException {
        this.runner = runner;
        this.store = Optional.of(new Store(cache, new ModelKeys(runner.distribution())));
    }

    private record Store(ResultCache cache, ModelKeys keys) {}

    /**
     * Runs a model, or gives its stored result. Bad input is an {@link Outcome.Unusable}, never an exception.
     *
     * @throws InterruptedException if the thread is interrupted; the child is ended first
     * @throws IOException if no child can be started, or a result not be stored
     */
    public ModelRun check(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException {
        for (String file : List.of(model.module(), model.config())) {
            if (!Files.isRegularFile(spec.file(file))) {
                return unusable(Problem.in(
                        spec.file(file), "found no such file, wanted what the model " + model.name() + " names"));
            }
        }
        ModelJob job;
        try {
            job = ModelJob.of(spec, model);
        } catch (UnusableInput e) {
            return unusable(e.problem());
        }
        return store.isPresent() ? stored(store.get(), spec, model, job, progress) : job.run(runner, progress);
    }

    private ModelRun stored(Store from, SpecFolder spec, ModelEntry model, ModelJob job, Progress progress)
            throws IOException, InterruptedException {
        String key = from.keys().of(spec, model, job);
        Optional<ModelRun> found = from.cache().find(key);
        if (found.isPresent()) {
            return found.get();
        }
        ModelRun run = job.run(runner, progress);
        from.cache().store(key, run);
        return run;
    }

    private static ModelRun unusable(Problem problem) {
        return new ModelRun(new Outcome.Unusable(problem), 0, 0, OptionalInt.empty(), Coverage.NONE, 0, false);
    }
}
