package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.Finding;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.gate.result.VectorResult;
import dev.antecedent.gate.run.Lanes.Task;
import dev.antecedent.linearizability.crosscheck.Vocabularies;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.Manifest.TraceEntry;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Profile;
import dev.antecedent.modelcheck.Project;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes every check of a project. It knows manifests and nothing of what they specify. */
final class Gate {

    private static final int LANES = 2;

    /** A walk holds two graphs and follows TLC's search: it takes several times as long as the search. */
    private static final int LOCKSTEP_WEIGHT = 4;

    /** Random histories of each kind of object on which the judge of histories is compared with brute force. */
    private static final long CROSS_CHECKED = 100_000;

    private static final long TRACE_WEIGHT = 20_000;

    private final String name;
    private final Project project;
    private final Profile profile;
    private final Evidence evidence;
    private final HistoryChecks histories;
    private final VectorChecks vectors;
    private final SimulationChecks simulations;
    private final RunLog log;
    private final ModelSentence sentence;

    /** The name is what the results call the project. */
    Gate(
            String name,
            Project project,
            Profile profile,
            Evidence evidence,
            HistoryChecks histories,
            VectorChecks vectors,
            SimulationChecks simulations,
            RunLog log) {
        this.name = name;
        this.project = project;
        this.profile = profile;
        this.evidence = evidence;
        this.histories = histories;
        this.vectors = vectors;
        this.simulations = simulations;
        this.log = log;
        this.sentence = new ModelSentence(project.root());
    }

    /**
     * Makes all checks.
     *
     * @throws InterruptedException if interrupted; all children are ended
     * @throws IOException if no child can be started
     */
    GateResults run() throws IOException, InterruptedException {
        List<Task<List<Check>>> tasks = new ArrayList<>();
        for (SpecFolder spec : project.specs()) {
            addTasks(tasks, spec);
        }
        List<Path> folders = histories.folders();
        if (profile == Profile.FULL && !folders.isEmpty()) {
            tasks.addAll(new CrossChecks(Vocabularies.all(), CROSS_CHECKED).tasks(log));
        }
        tasks.addAll(vectors.tasks(log));
        tasks.addAll(simulations.tasks(log));
        log.expect(tasks.size());
        for (Path folder : folders) {
            tasks.add(histories.task(folder, log));
        }
        List<Check> checks;
        try (Lanes lanes = new Lanes(LANES)) {
            checks = lanes.all(tasks).stream().flatMap(List::stream).toList();
        }
        List<Finding> mismatches = findings("manifest", project.mismatches());
        List<SpecResult> specifications = project.specs().stream()
                .map(spec -> specification(spec, checks, mismatches))
                .toList();
        List<Finding> others = mismatches.stream()
                .filter(finding -> project.specs().stream().noneMatch(spec -> concerns(finding, spec)))
                .toList();
        return new GateResults(
                name,
                profile,
                specifications,
                of(HistoryResult.class, checks),
                of(VectorResult.class, checks),
                of(SimulationResult.class, checks),
                List.of(),
                others);
    }

    private void addTasks(List<Task<List<Check>>> tasks, SpecFolder spec) {
        for (ModelEntry model : spec.manifest().models()) {
            boolean complete =
                    Stream.of(model.module(), model.config()).allMatch(file -> Files.isRegularFile(spec.file(file)));
            // An entry without its files is a finding of its own.
            if (!complete || !profile.includes(model.profile())) {
                continue;
            }
            long states = expectedStates(model);
            tasks.add(new Task<>(states, () -> List.of(model(spec, model, states))));
            if (model.lockstep().isPresent()) {
                tasks.add(new Task<>(states * LOCKSTEP_WEIGHT, () -> List.of(lockstep(spec, model, states))));
            }
        }
        for (TraceEntry trace : spec.manifest().traces()) {
            if (profile.includes(trace.profile())) {
                tasks.add(new Task<>(TRACE_WEIGHT, () -> List.of(trace(spec, trace))));
            }
        }
    }

    private Check model(SpecFolder spec, ModelEntry model, long states) throws IOException, InterruptedException {
        ModelRun run = evidence.model(spec, model, log.searching(spec.name() + "/" + model.name(), states));
        ModelResult result = sentence.of(spec, model, run);
        log.finished(result, run.millis(), run.cached());
        return result;
    }

    private Check lockstep(SpecFolder spec, ModelEntry model, long states) throws IOException, InterruptedException {
        return logged(
                evidence.lockstep(spec, model, log.searching(spec.name() + "/" + model.name() + "/lockstep", states)));
    }

    private Check trace(SpecFolder spec, TraceEntry trace) throws IOException, InterruptedException {
        return logged(evidence.trace(spec, trace, log.searching(spec.name() + "/trace", 0)));
    }

    private Check logged(Made<?> made) {
        log.finished(made.result(), made.millis(), made.reused());
        return made.result();
    }

    private static long expectedStates(ModelEntry model) {
        return model.expect() instanceof Expectation.Passes passes
                ? passes.statesDistinct().orElse(0)
                : 0;
    }

    private SpecResult specification(SpecFolder spec, List<Check> checks, List<Finding> mismatches) {
        List<ModelResult> models = of(ModelResult.class, checks).stream()
                .filter(model -> model.specification().equals(spec.name()))
                .toList();
        Map<ModelEntry, ModelRun> runs = new LinkedHashMap<>();
        models.forEach(model -> runs.put(model.entry(), model.run()));
        List<Finding> findings = new ArrayList<>();
        mismatches.stream().filter(finding -> concerns(finding, spec)).forEach(findings::add);
        findings.addAll(findings("coverage", evidence.uncovered(spec, runs)));
        return new SpecResult(
                spec.name(),
                slashes(project.root().relativize(spec.path())),
                spec.manifest().summary(),
                findings,
                models,
                of(LockstepResult.class, checks).stream()
                        .filter(walk -> walk.specification().equals(spec.name()))
                        .toList(),
                of(TraceResult.class, checks).stream()
                        .filter(trace -> trace.specification().equals(spec.name()))
                        .toList());
    }

    private boolean concerns(Finding finding, SpecFolder spec) {
        Path folder = project.root().relativize(spec.path());
        return finding.problem()
                .map(Problem::file)
                .filter(file -> file.startsWith(folder))
                .isPresent();
    }

    private List<Finding> findings(String kind, List<dev.antecedent.modelcheck.Finding> raw) {
        List<Finding> findings = new ArrayList<>();
        for (dev.antecedent.modelcheck.Finding finding : raw) {
            Problem problem = sentence.relative(finding.problem());
            String rule = finding.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String id = rule + "/" + slashes(problem.file()) + "/" + (findings.size() + 1);
            findings.add(new Finding(id, kind, Standing.UNEXPECTED, problem.message(), Optional.of(problem)));
        }
        return findings;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static <T extends Check> List<T> of(Class<T> type, List<Check> checks) {
        return checks.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
