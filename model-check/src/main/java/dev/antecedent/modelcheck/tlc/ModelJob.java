package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Coverage;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A model as TLC runs it.
 *
 * @param rootModule the root module's file
 * @param config the config
 * @param libraries where TLC looks for further modules
 * @param model the manifest's entry
 * @param actions for each action its parameters in order, each with its domain
 */
public record ModelJob(
        Path rootModule,
        TlcConfig config,
        List<Path> libraries,
        ModelEntry model,
        Map<String, Map<String, String>> actions) {

    /** Copies the list. */
    public ModelJob {
        libraries = List.copyOf(libraries);
    }

    /**
     * The job of a manifest's entry.
     *
     * @throws dev.antecedent.modelcheck.UnusableInput if the config cannot be read, or gives a value to a constant that
     *     no module has
     */
    public static ModelJob of(SpecFolder spec, ModelEntry model) {
        TlcConfig config = TlcConfig.read(spec.file(model.config()));
        ConfigNames.check(config, spec.file(model.module()), spec.modulePath());
        return new ModelJob(
                spec.file(model.module()),
                config,
                spec.modulePath(),
                model,
                spec.manifest().actions());
    }

    /** Runs the model and reads the verdict. */
    public ModelRun run(TlcRunner runner, Progress progress) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            TlcJob job = job(scratch.folder());
            TlcReport report = runner.run(job, progress);
            Outcome outcome = withArguments(new VerdictReader(runner, job, config).read(report), runner, job);
            return report.statesDistinct() > model.budget().states()
                    ? overBudget(outcome, report)
                    : new ModelRun(
                            outcome,
                            report.statesDistinct(),
                            report.statesGenerated(),
                            report.depth(),
                            report.coverage(),
                            report.millis(),
                            false);
        }
    }

    private Outcome withArguments(Outcome outcome, TlcRunner runner, TlcJob job)
            throws IOException, InterruptedException {
        ArgumentFinder finder = new ArgumentFinder(runner, job, config, actions);
        if (outcome instanceof Outcome.Violated violated) {
            return new Outcome.Violated(violated.property(), finder.complete(violated.counterexample()));
        } else if (outcome instanceof Outcome.Deadlocked deadlocked) {
            return new Outcome.Deadlocked(finder.complete(deadlocked.counterexample()));
        }
        return outcome;
    }

    /** Where exactly TLC was stopped depends on the machine, so none of it is told. */
    private ModelRun overBudget(Outcome outcome, TlcReport report) {
        return new ModelRun(
                outcome, model.budget().states(), 0, OptionalInt.empty(), Coverage.NONE, report.millis(), false);
    }

    /** Every option of TLC and its JVM that the result may depend on. */
    public List<String> decidingOptions() {
        TlcJob job = job(rootModule.resolveSibling(""));
        List<String> options = new ArrayList<>(TlcRunner.jvmOptions(job));
        // The files' own paths do not decide; their contents are looked at elsewhere.
        options.addAll(TlcRunner.searchOptions(job));
        options.add(job.budget().toString());
        return options;
    }

    /** What TLC is asked to do. */
    TlcJob job(Path scratch) {
        List<String> options = new ArrayList<>();
        model.simulation()
                .ifPresent(simulation -> options.addAll(List.of(
                        "-simulate",
                        "num=" + simulation.behaviours(),
                        "-depth",
                        Integer.toString(simulation.depth()),
                        "-seed",
                        Long.toString(simulation.seed()))));
        // Only models that pass are asked what they leave untouched, and counting slows TLC down.
        if (model.expect() instanceof Expectation.Passes) {
            options.addAll(List.of("-coverage", "1"));
        }
        return new TlcJob(
                rootModule,
                config.file(),
                libraries,
                model.budget(),
                model.workers(),
                options,
                new TreeMap<>(),
                scratch);
    }
}
