package dev.antecedent.modelcheck;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A run with a verdict as JSON, for storing; runs without one are never stored. */
final class ModelRunJson {

    private ModelRunJson() {}

    static ObjectNode write(ModelRun run) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        ObjectNode outcome = node.putObject("outcome");
        if (run.outcome() instanceof Outcome.Violated violated) {
            outcome.put("violated", violated.property());
            outcome.set("counterexample", CounterexampleJson.write(violated.counterexample()));
        } else if (run.outcome() instanceof Outcome.Deadlocked deadlocked) {
            outcome.set("counterexample", CounterexampleJson.write(deadlocked.counterexample()));
        } else if (!(run.outcome() instanceof Outcome.Holds)) {
            throw new IllegalArgumentException("a run without a verdict is not stored: " + run.outcome());
        }
        node.put("statesDistinct", run.statesDistinct());
        node.put("statesGenerated", run.statesGenerated());
        run.depth().ifPresent(depth -> node.put("depth", depth));
        node.put("millis", run.millis());
        ObjectNode actions = node.putObject("actions");
        run.coverage().actions().forEach(actions::put);
        ObjectNode expressions = node.putObject("expressions");
        run.coverage().expressions().forEach(expressions::put);
        return node;
    }

    /**
     * The run that was stored.
     *
     * @throws RuntimeException if the JSON is not one
     */
    static ModelRun read(JsonNode node) {
        return new ModelRun(
                outcome(node.required("outcome")),
                node.required("statesDistinct").longValue(),
                node.required("statesGenerated").longValue(),
                node.has("depth") ? OptionalInt.of(node.required("depth").intValue()) : OptionalInt.empty(),
                coverage(node),
                node.required("millis").longValue(),
                true);
    }

    private static Outcome outcome(JsonNode node) {
        if (!node.has("counterexample")) {
            return new Outcome.Holds();
        }
        Counterexample behaviour = CounterexampleJson.read(node.required("counterexample"));
        return node.has("violated")
                ? new Outcome.Violated(node.required("violated").stringValue(), behaviour)
                : new Outcome.Deadlocked(behaviour);
    }

    private static Coverage coverage(JsonNode node) {
        return new Coverage(touched(node.required("actions")), touched(node.required("expressions")));
    }

    private static SortedMap<String, Boolean> touched(JsonNode node) {
        SortedMap<String, Boolean> touched = new TreeMap<>();
        node.properties()
                .forEach(entry -> touched.put(entry.getKey(), entry.getValue().booleanValue()));
        return touched;
    }
}
