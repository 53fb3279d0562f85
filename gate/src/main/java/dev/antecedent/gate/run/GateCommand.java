package dev.antecedent.gate.run;

import dev.antecedent.gate.ProfileConverter;
import dev.antecedent.gate.ProjectOption;
import dev.antecedent.gate.TlcOptions;
import dev.antecedent.gate.accept.Acceptance;
import dev.antecedent.gate.accept.Acceptance.Change;
import dev.antecedent.gate.accept.Readmes;
import dev.antecedent.gate.model.Terminal;
import dev.antecedent.gate.report.Outputs;
import dev.antecedent.gate.report.TextTable;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.gate.triad.TriadTables;
import dev.antecedent.modelcheck.ModelChecker;
import dev.antecedent.modelcheck.Profile;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.ResultCache;
import dev.antecedent.modelcheck.lockstep.Implementations;
import dev.antecedent.modelcheck.lockstep.Lockstep;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import dev.antecedent.modelcheck.validation.TraceValidator;
import dev.antecedent.modelcheck.validation.ValidationOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code antecedent gate}: the main job. */
@Command(
        name = "gate",
        description = {
            "Makes every check of a project: models and mutants, dead actions and vacuous properties, lockstep,"
                    + " traces, histories and vectors.",
            "Unchanged inputs reuse stored results; the full profile never does."
        },
        footer = {
            "",
            "Exit status: 0 all as expected, 1 something is not, 2 undecided, 3 unusable input.",
            "Writes results.json, junit.xml, summary.md and report.html to target/gate of the project.",
            "",
            "Examples:",
            "  antecedent gate",
            "  antecedent gate --profile full",
            "  antecedent gate --project ../other --out /tmp/other-gate",
        })
public final class GateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--profile",
            paramLabel = "quick|full",
            defaultValue = "quick",
            converter = ProfileConverter.class,
            description = "How much is run: quick (default) or full.")
    private Profile profile = Profile.QUICK;

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private TlcOptions tlc = new TlcOptions();

    @Option(names = "--no-cache", description = "Make every check anew, and store nothing.")
    private boolean noCache;

    @Option(
            names = "--accept",
            paramLabel = "REASON",
            description = "Pin changed counts in the manifests and write down why. A changed verdict is refused.")
    private @Nullable String reason;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the outputs go; target/gate in the project if not given.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = project.directory();
        RunLog log = new RunLog(spec.commandLine().getErr(), Terminal.isAttached(), Clock.systemUTC());
        Path outputs =
                out == null ? root.resolve("target/gate") : out.toAbsolutePath().normalize();
        GateResults results = gate(root, log).run().with(TriadTables.of(Project.open(root)));
        if (reason != null) {
            results = accepted(root, results, reason);
        }
        RunInfo run = log.info();
        Outputs.write(outputs, results, run);
        print(results, run, outputs);
        return results.exitCode().status();
    }

    private Gate gate(Path root, RunLog log) throws IOException {
        Project opened = Project.open(root);
        List<Path> libraries = tlc.libraryJars();
        TlcDistribution distribution = tlc.jar()
                .map(jar -> TlcDistribution.of(jar, libraries))
                .orElseGet(() -> TlcDistribution.bundled(libraries));
        TlcRunner runner = new TlcRunner(distribution);
        boolean reuse = !noCache && profile == Profile.QUICK;
        Path cache = root.resolve("target/gate/cache");
        ResultStore store = reuse ? ResultStore.in(cache) : ResultStore.none();
        StoredChecks stored = new StoredChecks(store, reuse ? KitIdentity.key(distribution.classPath()) : "");
        Implementations implementations = Implementations.onClassPath();
        Evidence evidence = new KitEvidence(
                reuse ? new ModelChecker(runner, new ResultCache(cache)) : new ModelChecker(runner),
                new LockstepChecks(new Lockstep(runner, implementations), stored),
                new TraceChecks(
                        root,
                        new TraceValidator(runner, opened, ValidationOptions.DEFAULT),
                        new Recorder(implementations),
                        stored));
        String name = project.isOwn() ? "antecedent" : String.valueOf(root.getFileName());
        return new Gate(
                name,
                opened,
                profile,
                evidence,
                new HistoryChecks(root, stored),
                new VectorChecks(root, stored),
                new SimulationChecks(root, profile, stored),
                log);
    }

    /** The results as they are once the changed counts are pinned. */
    private GateResults accepted(Path root, GateResults results, String why) throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        List<ModelResult> models = results.specifications().stream()
                .flatMap(specification -> specification.models().stream())
                .toList();
        List<ModelResult> refused = Acceptance.refused(models);
        if (!refused.isEmpty()) {
            console.println(
                    "Nothing is accepted: a verdict has changed, and that is for the manifest's author to say.");
            refused.forEach(model -> console.println("  " + model.id() + ": " + model.sentence()));
            return results;
        }
        Map<Path, List<Change>> changes = new Acceptance(Project.open(root), why).pin(models);
        if (changes.isEmpty()) {
            console.println("Nothing to accept: every pinned count is the measured one.");
            return results;
        }
        changes.forEach((manifest, pinned) ->
                pinned.forEach(change -> console.println("Accepted in " + root.relativize(manifest) + ": " + change)));
        Readmes.update(Project.open(root))
                .forEach(readme -> console.println("Brought up to date: " + root.relativize(readme)));
        return Repinned.of(results, Project.open(root));
    }

    private void print(GateResults results, RunInfo run, Path outputs) {
        PrintWriter console = spec.commandLine().getOut();
        console.println();
        TextTable.of(results).forEach(console::println);
        if (!run.reused().isEmpty()) {
            console.println("Reused " + run.reused().size() + " of "
                    + results.checks().size() + " results from earlier runs on the same inputs.");
        }
        console.println("Report: " + outputs.resolve("report.html"));
    }
}
