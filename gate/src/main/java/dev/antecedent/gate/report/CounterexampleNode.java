package dev.antecedent.gate.report;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Counterexample.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A behaviour as JSON. */
final class CounterexampleNode {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CounterexampleNode() {}

    static ObjectNode of(Counterexample behaviour) {
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode steps = node.putArray("steps");
        for (Step step : behaviour.steps()) {
            ObjectNode line = steps.addObject();
            step.call().ifPresent(call -> line.put("action", call.toString()));
            ObjectNode state = line.putObject("state");
            step.state().variables().forEach((name, value) -> state.put(name, value.toString()));
            ArrayNode changed = line.putArray("changed");
            step.changed().forEach(changed::add);
        }
        behaviour.loopsTo().ifPresent(index -> node.put("loopsTo", index));
        return node;
    }
}
