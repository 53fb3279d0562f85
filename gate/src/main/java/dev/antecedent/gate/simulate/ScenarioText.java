package dev.antecedent.gate.simulate;

import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.Scenarios;
import dev.antecedent.simulation.SimulationScenario;
import java.util.List;
import java.util.stream.Collectors;

/** Scenarios for people. */
final class ScenarioText {

    private ScenarioText() {}

    /** All of them, some lines each. */
    static String all() {
        return Scenarios.all().stream().map(ScenarioText::of).collect(Collectors.joining("\n"));
    }

    private static String of(SimulationScenario scenario) {
        return scenario.name() + "\n  " + scenario.description() + "\n"
                + line("options", List.of(options(scenario.defaults())))
                + line("behaviours", scenario.behaviours())
                + line("goals", scenario.goals())
                + scenario.model().map(model -> line("model", List.of(model))).orElse("");
    }

    private static String line(String name, Iterable<String> values) {
        String text = String.join(", ", values);
        return text.isEmpty() ? "" : String.format("  %-12s%s\n", name + ":", text);
    }

    /** The options with their values: {@code processes=3}. */
    static String options(Options options) {
        return options.values().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(" "));
    }
}
