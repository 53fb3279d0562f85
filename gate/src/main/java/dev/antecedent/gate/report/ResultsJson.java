package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.gate.result.Tally;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.gate.result.VectorResult;
import dev.antecedent.modelcheck.CounterexampleJson;
import dev.antecedent.modelcheck.Problem;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code antecedent-results/1}: the results for a machine. Everything but the member {@code run}, the last one, is the
 * same in every run on the same inputs. The schema is {@code antecedent-results-1.schema.json} beside this class.
 */
public final class ResultsJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResultsJson() {}

    /** The document. */
    public static String of(GateResults results, RunInfo run) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "antecedent-results/1");
        root.put("project", results.project());
        root.put("profile", results.profile().name().toLowerCase(Locale.ROOT));
        root.put("exit", results.exitCode().status());
        root.put("sentence", Tally.sentence(results));
        ArrayNode tallies = root.putArray("tally");
        for (Tally tally : Tally.of(results)) {
            tallies.addObject()
                    .put("kind", tally.kind())
                    .put("total", tally.total())
                    .put("asExpected", tally.asExpected());
        }
        ArrayNode specifications = root.putArray("specifications");
        results.specifications().forEach(specification -> specification(specifications.addObject(), specification));
        ArrayNode histories = root.putArray("histories");
        results.histories().forEach(history -> history(histories.addObject(), history));
        ArrayNode vectors = root.putArray("vectors");
        results.vectors().forEach(suite -> vectors(vectors.addObject(), suite));
        ArrayNode simulations = root.putArray("simulations");
        results.simulations().forEach(simulation -> simulation(simulations.addObject(), simulation));
        ArrayNode findings = root.putArray("findings");
        results.findings().forEach(finding -> common(findings.addObject(), finding));
        run(root.putObject("run"), run);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void specification(ObjectNode node, SpecResult specification) {
        node.put("name", specification.name());
        node.put("folder", specification.folder());
        node.put("summary", specification.summary());
        ArrayNode findings = node.putArray("findings");
        specification.findings().forEach(finding -> common(findings.addObject(), finding));
        ArrayNode models = node.putArray("models");
        specification.models().forEach(model -> model(models.addObject(), model));
        ArrayNode lockstep = node.putArray("lockstep");
        specification.lockstep().forEach(walk -> lockstep(lockstep.addObject(), walk));
        ArrayNode traces = node.putArray("traces");
        specification.traces().forEach(trace -> trace(traces.addObject(), trace));
    }

    private static void common(ObjectNode node, Check check) {
        node.put("id", check.id());
        node.put("kind", check.kind());
        node.put("standing", check.standing().words());
        node.put("sentence", check.sentence());
        if (check.problem().isPresent()) {
            Problem problem = check.problem().get();
            ObjectNode place = node.putObject("place");
            place.put("file", problem.file().toString().replace('\\', '/'));
            problem.line().ifPresent(line -> place.put("line", line));
            problem.column().ifPresent(column -> place.put("column", column));
        }
    }

    private static void model(ObjectNode node, ModelResult model) {
        common(node, model);
        node.put("shows", model.entry().shows());
        strings(node, "claims", model.entry().claims());
        node.put("scope", model.entry().scope());
        model.entry().fairness().ifPresent(fairness -> node.put("fairness", fairness));
        model.entry().mutant().ifPresent(mutant -> node.put("mutant", mutant));
        node.put("strength", model.strength().words());
        node.put("verdict", model.verdict());
        model.violatedProperty().ifPresent(property -> node.put("property", property));
        node.put("statesDistinct", model.run().statesDistinct());
        node.put("statesGenerated", model.run().statesGenerated());
        model.run().depth().ifPresent(depth -> node.put("depth", depth));
        model.counterexample().ifPresent(behaviour -> node.set("counterexample", CounterexampleJson.write(behaviour)));
    }

    private static void lockstep(ObjectNode node, LockstepResult walk) {
        common(node, walk);
        node.put("model", walk.model());
        node.put("implementation", walk.implementation());
        node.put("scope", walk.scope());
        node.put("specStates", walk.specStates());
        node.put("specSteps", walk.specSteps());
        node.put("codeStates", walk.codeStates());
        node.put("codeSteps", walk.codeSteps());
        node.put("refusals", walk.refusals());
        strings(node, "difference", walk.difference());
    }

    private static void trace(ObjectNode node, TraceResult trace) {
        common(node, trace);
        node.put("lines", trace.lines());
        trace.rejectedLine().ifPresent(line -> node.put("rejectedLine", line));
        node.put("mutations", trace.mutations());
        node.put("mutationsRejected", trace.mutationsRejected());
        node.put("strength", trace.strength().words());
        strings(node, "explanation", trace.explanation());
    }

    private static void history(ObjectNode node, HistoryResult history) {
        common(node, history);
        node.put("model", history.model());
        node.put("verdict", history.verdict());
        node.put("expected", history.expected());
        strings(node, "explanation", history.explanation());
    }

    private static void vectors(ObjectNode node, VectorResult suite) {
        common(node, suite);
        node.put("folder", suite.folder());
        node.put("cases", suite.cases());
        node.put("agree", suite.agree());
        node.put("values", suite.values());
        strings(node, "explanation", suite.explanation());
    }

    private static void simulation(ObjectNode node, SimulationResult simulation) {
        common(node, simulation);
        node.put("name", simulation.name());
        node.put("shows", simulation.shows());
        node.put("runs", simulation.runs());
        node.put("events", simulation.events());
        ObjectNode goals = node.putObject("goals");
        simulation.goals().forEach(goals::put);
        node.put("verdict", simulation.verdict());
        node.put("expected", simulation.expected());
        node.put("strength", simulation.strength().words());
        strings(node, "explanation", simulation.explanation());
    }

    private static void run(ObjectNode node, RunInfo run) {
        node.put("startedAt", run.startedAt());
        node.put("millis", run.millis());
        ObjectNode millis = node.putObject("millisByCheck");
        run.millisByCheck().forEach(millis::put);
        strings(node, "reused", run.reused());
        ObjectNode machine = node.putObject("machine");
        run.machine().forEach(machine::put);
    }

    private static void strings(ObjectNode node, String name, Collection<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
