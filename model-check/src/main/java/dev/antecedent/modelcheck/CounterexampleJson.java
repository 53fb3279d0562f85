package dev.antecedent.modelcheck;

import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.modelcheck.tlc.TlaText;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A behaviour as JSON, as {@code counterexample.schema.json} beside this class describes it. States are numbered from 1,
 * as TLC and the step table number them; values are TLA+ text, which TLC reads back.
 */
public final class CounterexampleJson {

    private CounterexampleJson() {}

    /** The behaviour as JSON. */
    public static ObjectNode write(Counterexample behaviour) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        ArrayNode steps = node.putArray("steps");
        for (int i = 0; i < behaviour.steps().size(); i++) {
            write(i + 1, behaviour.steps().get(i), steps.addObject());
        }
        behaviour.loopsTo().ifPresent(index -> {
            node.put("loopsTo", index + 1);
            node.put("stutters", index == behaviour.steps().size() - 1);
        });
        return node;
    }

    private static void write(int number, Step step, ObjectNode node) {
        node.put("number", number);
        step.call().ifPresent(call -> {
            node.put("action", call.action());
            ObjectNode arguments = node.putObject("arguments");
            call.arguments().forEach((name, value) -> arguments.put(name, value.toString()));
        });
        step.location().ifPresent(location -> node.put("location", location));
        ObjectNode state = node.putObject("state");
        step.state().variables().forEach((name, value) -> state.put(name, value.toString()));
        ArrayNode changed = node.putArray("changed");
        step.changed().forEach(changed::add);
    }

    /**
     * The behaviour that the JSON is.
     *
     * @throws RuntimeException if it is none
     */
    static Counterexample read(JsonNode node) {
        List<Step> steps = new ArrayList<>();
        node.required("steps").forEach(step -> steps.add(readStep(step)));
        return new Counterexample(
                steps,
                node.has("loopsTo") ? OptionalInt.of(node.required("loopsTo").intValue() - 1) : OptionalInt.empty());
    }

    private static Step readStep(JsonNode node) {
        Optional<Call> call = node.has("action")
                ? Optional.of(new Call(node.required("action").stringValue(), values(node.required("arguments"))))
                : Optional.empty();
        List<String> changed = new ArrayList<>();
        node.required("changed").forEach(name -> changed.add(name.stringValue()));
        return new Step(
                call,
                node.has("location") ? Optional.of(node.required("location").stringValue()) : Optional.empty(),
                new State(new TreeMap<>(values(node.required("state")))),
                List.copyOf(changed));
    }

    private static Map<String, Value> values(JsonNode node) {
        Map<String, Value> values = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> values.put(
                        entry.getKey(), TlaText.value(entry.getValue().stringValue())));
        return values;
    }
}
