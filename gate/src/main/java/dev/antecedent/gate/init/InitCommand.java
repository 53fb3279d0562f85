package dev.antecedent.gate.init;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.TlcOptions;
import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.report.AtomicFile;
import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Judgement;
import dev.antecedent.modelcheck.Manifest;
import dev.antecedent.modelcheck.ModelChecker;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import dev.antecedent.modelcheck.tlc.TlcDistribution;
import dev.antecedent.modelcheck.tlc.TlcRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent init}: manifests for specifications that have none. */
@Command(
        name = "init",
        description = {
            "Looks for TLC configs in a project's folders of specifications, runs each within a budget, and writes a"
                    + " manifest.yaml with what it found into every folder that has none.",
            "Nothing that exists is changed. Read the manifests before you rely on them."
        },
        footer = {
            "",
            "Exit status: 0 every config has a verdict, 2 some are undecided, 3 some cannot be used.",
            "",
            "Example:",
            "  antecedent init ../other && antecedent gate --project ../other"
        })
public final class InitCommand implements Callable<Integer> {

    private static final String MANIFEST = "manifest.yaml";
    private static final Set<String> NO_SPECS = Set.of("lib", "mutants", "target");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The project: DIR/specs/*, DIR/* or DIR itself holds the configs.")
    private Path directory = Path.of("");

    @Option(names = "--states", defaultValue = "1000000", description = "Distinct states a config (default: 1000000).")
    private long states;

    @Option(names = "--heap", defaultValue = "1024", description = "Heap a config, in MB (default: 1024).")
    private int heap;

    @Option(names = "--seconds", defaultValue = "60", description = "Seconds a config (default: 60).")
    private int seconds;

    @Mixin
    private TlcOptions tlc = new TlcOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = directory.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw UnusableInputException.in(root, "found no such folder, wanted one with TLA+ specifications");
        }
        List<Path> libraries = tlc.libraryJars();
        TlcDistribution distribution = tlc.jar()
                .map(jar -> TlcDistribution.of(jar, libraries))
                .orElseGet(() -> TlcDistribution.bundled(libraries));
        ModelChecker checker = new ModelChecker(new TlcRunner(distribution));
        ExitCode exit = ExitCode.AS_EXPECTED;
        int found = 0;
        for (Path folder : folders(root)) {
            List<FoundModel> models = FoundModel.in(folder);
            if (models.isEmpty()) {
                continue;
            }
            found++;
            exit = exit.and(init(root, folder, models, checker));
        }
        if (found == 0) {
            throw UnusableInputException.in(
                    root,
                    "found no TLC config (*.cfg) beside a module in it, in its folders or in"
                            + " specs/*; wanted at least one");
        }
        return exit.status();
    }

    private ExitCode init(Path root, Path folder, List<FoundModel> models, ModelChecker checker)
            throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
            out.println(root.relativize(manifest) + ": exists, left as it is");
            return ExitCode.AS_EXPECTED;
        }
        Budget budget = new Budget(states, heap, seconds);
        SpecFolder unlisted = new SpecFolder(
                folder, new Manifest(folder.getFileName().toString(), "", List.of(), Map.of(), List.of(), List.of()));
        ExitCode exit = ExitCode.AS_EXPECTED;
        Map<FoundModel, ModelRun> runs = new LinkedHashMap<>();
        for (FoundModel model : models) {
            ModelRun run = checker.check(unlisted, model.entry(budget), Progress.SILENT);
            runs.put(model, run);
            out.println(root.relativize(folder.resolve(model.config())) + ": " + sentence(run));
            out.flush();
            exit = exit.and(exitCode(run.outcome()));
        }
        if (runs.values().stream().allMatch(run -> run.outcome() instanceof Outcome.Unusable)) {
            out.println(root.relativize(manifest) + ": not written, none of the configs can be used");
            return exit;
        }
        AtomicFile.write(manifest, FirstManifest.of(folder, runs, budget));
        out.println(root.relativize(manifest) + ": written; review it");
        return exit;
    }

    private static String sentence(ModelRun run) {
        if (run.outcome() instanceof Outcome.Unusable unusable) {
            return "cannot be used: " + unusable.problem();
        } else if (run.outcome() instanceof Outcome.Undecided undecided) {
            return "undecided: " + undecided.reason();
        } else if (run.outcome() instanceof Outcome.Holds) {
            return String.format(Locale.ROOT, "holds, %,d distinct states", run.statesDistinct());
        }
        return Judgement.verdict(run.outcome());
    }

    private static ExitCode exitCode(Outcome outcome) {
        if (outcome instanceof Outcome.Unusable) {
            return ExitCode.UNUSABLE;
        }
        return outcome instanceof Outcome.Undecided ? ExitCode.UNDECIDED : ExitCode.AS_EXPECTED;
    }

    /** The folders that may hold a specification, the project's own first. */
    private static List<Path> folders(Path root) throws IOException {
        Path specs = Files.isDirectory(root.resolve("specs")) ? root.resolve("specs") : root;
        List<Path> folders = new ArrayList<>();
        folders.add(specs);
        try (Stream<Path> children = Files.list(specs)) {
            children.filter(Files::isDirectory)
                    .filter(child -> !NO_SPECS.contains(child.getFileName().toString()))
                    .sorted()
                    .forEach(folders::add);
        }
        return folders;
    }
}
