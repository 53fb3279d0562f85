package dev.antecedent.gate.model;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.TlcOptions;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.modelcheck.CounterexampleText;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.UnusableInput;
import dev.antecedent.modelcheck.tlc.TlcConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent model explain}: one model in full. */
@Command(
        name = "explain",
        description = "Says what a model shows, in which scope, by which properties, and how a violation comes about.",
        footer = {"", "Example:", "  antecedent model explain VectorClock ReceiveWithoutTick"})
final class ModelExplain implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SPEC", description = "The specification.")
    private String specification = "";

    @Parameters(index = "1", paramLabel = "MODEL", description = "The model.")
    private String name = "";

    @Option(names = "--whole-states", description = "Show every variable at each step beside what changed.")
    private boolean wholeStates;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private TlcOptions tlc = new TlcOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Project opened = Models.project(project);
        SpecFolder folder = Models.spec(opened, specification);
        ModelEntry model = Models.model(folder, name);
        describe(folder, model);
        ModelRun run = Models.checker(opened, tlc, true).check(folder, model, Progress.SILENT);
        if (run.outcome() instanceof Outcome.Unusable unusable) {
            throw new UnusableInputException(unusable.problem());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("found       " + RunText.of(run));
        RunText.counterexample(run.outcome()).ifPresent(behaviour -> {
            out.println();
            CounterexampleText.lines(behaviour, wholeStates).forEach(out::println);
        });
        return run.outcome() instanceof Outcome.Undecided ? ExitCode.UNDECIDED.status() : ExitCode.AS_EXPECTED.status();
    }

    private void describe(SpecFolder folder, ModelEntry model) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(folder.name() + "/" + model.name());
        out.println("shows       " + model.shows());
        out.println("scope       " + model.scope());
        model.fairness().ifPresent(fairness -> out.println("fairness    " + fairness));
        model.mutant().ifPresent(mutant -> out.println("mutant      " + mutant));
        if (!model.claims().isEmpty()) {
            out.println("claims      " + String.join(", ", model.claims()));
        }
        List<String> properties = properties(folder, model);
        out.println("properties  " + (properties.isEmpty() ? "none" : String.join(", ", properties)));
        out.println("files       " + model.module() + ", " + model.config());
        out.println("expected    " + Judgement.verdict(model.expect()));
    }

    private static List<String> properties(SpecFolder folder, ModelEntry model) {
        try {
            return TlcConfig.read(folder.file(model.config())).properties();
        } catch (UnusableInput unusable) {
            throw new UnusableInputException(unusable.problem());
        }
    }
}
