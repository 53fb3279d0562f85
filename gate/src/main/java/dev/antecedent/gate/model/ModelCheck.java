package dev.antecedent.gate.model;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.ProfileConverter;
import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.TlcOptions;
import dev.antecedent.modelcheck.CounterexampleText;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.ModelQueue;
import dev.antecedent.modelcheck.ModelQueue.Task;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Profile;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
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

/** {@code antecedent model check}: runs models and holds them against the manifest. */
@Command(
        name = "check",
        description = "Runs models and compares verdict and counts with the manifest.",
        footer = {
            "",
            "Examples:",
            "  antecedent model check VectorClock",
            "  antecedent model check VectorClock MCVectorClock ReceiveWithoutTick",
            "  antecedent model check VectorClock --profile full --no-cache",
            "  antecedent model check VectorClock --tlc tla2tools.jar"
        })
final class ModelCheck implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SPEC", description = "The specification.")
    private String specification = "";

    @Parameters(index = "1..*", paramLabel = "MODEL", arity = "0..*", description = "Its models; all if none is given.")
    private List<String> models = List.of();

    @Option(
            names = "--profile",
            paramLabel = "quick|full",
            defaultValue = "quick",
            converter = ProfileConverter.class,
            description = "Which models run if none is given: quick (the default) or full.")
    private Profile profile = Profile.QUICK;

    @Option(names = "--no-cache", description = "Run also what has a stored result.")
    private boolean fresh;

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
        List<Task> tasks = models.isEmpty()
                ? folder.manifest().models().stream()
                        .filter(model -> profile.includes(model.profile()))
                        .map(model -> new Task(folder, model))
                        .toList()
                : models.stream()
                        .map(name -> new Task(folder, Models.model(folder, name)))
                        .toList();
        PrintWriter err = spec.commandLine().getErr();
        List<ModelRun> runs = new ModelQueue(Models.checker(opened, tlc, !fresh), ModelQueue.AT_ONCE)
                .check(tasks, new ProgressLines(err, Terminal.isAttached(), tasks.size()));
        ExitCode exit = ExitCode.AS_EXPECTED;
        for (int i = 0; i < runs.size(); i++) {
            exit = exit.and(print(tasks.get(i), runs.get(i)));
        }
        return exit.status();
    }

    private ExitCode print(Task task, ModelRun run) {
        PrintWriter out = spec.commandLine().getOut();
        Judgement judgement = Judgement.of(task.model(), run);
        if (judgement instanceof Judgement.Unusable unusable) {
            spec.commandLine().getErr().println("antecedent: " + unusable.problem());
            return ExitCode.UNUSABLE;
        } else if (judgement instanceof Judgement.Undecided undecided) {
            out.println("undecided     " + task.name() + ": " + undecided.reason());
            return ExitCode.UNDECIDED;
        }
        boolean expected = judgement instanceof Judgement.AsExpected;
        out.println((expected ? "as expected   " : "NOT EXPECTED  ") + task.name() + ": " + RunText.of(run));
        if (judgement instanceof Judgement.Differs differs) {
            differs.differences().forEach(difference -> out.println("              " + difference));
        }
        if (!expected || !models.isEmpty()) {
            RunText.counterexample(run.outcome())
                    .ifPresent(behaviour ->
                            CounterexampleText.lines(behaviour, wholeStates).forEach(out::println));
        }
        return expected ? ExitCode.AS_EXPECTED : ExitCode.VIOLATED;
    }
}
