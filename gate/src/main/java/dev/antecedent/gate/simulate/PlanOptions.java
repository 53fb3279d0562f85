package dev.antecedent.gate.simulate;

import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.Scenarios;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.fault.MalformedSchedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to run. Complaints are {@link IllegalArgumentException}s that name the option. */
final class PlanOptions {

    private static final long EVENTS_MAX = 100_000_000;

    /** Options of scenarios that have a flag of their own. */
    static final List<String> FLAGS = List.of("theta", "signatures");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The scenario; --list names them.")
    private @Nullable String name;

    @Option(names = "--seed", paramLabel = "N", description = "Chooses the faults and all else (default: 1).")
    private @Nullable Long seed;

    @Option(
            names = "--theta",
            paramLabel = "T,..",
            description = "The rule of a triadic scenario: 2 or 3 for each level, the root's first.")
    private @Nullable String theta;

    @Option(names = "--signatures", paramLabel = "KIND", description = "Of a triadic scenario: ideal or ed25519.")
    private @Nullable String signatures;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Another option of the scenario; --list names them.")
    private Map<String, String> others = new LinkedHashMap<>();

    @Option(names = "--schedule", paramLabel = "TEXT", description = "What goes wrong, instead of what the seed draws.")
    private @Nullable String schedule;

    @Option(
            names = "--events",
            paramLabel = "N",
            description = "End after N events; the scenario's own limit if not given.")
    private @Nullable Long events;

    long seed() {
        return seed == null ? 1 : seed;
    }

    /** Whether any of them is given. */
    boolean isGiven() {
        return name != null
                || seed != null
                || theta != null
                || signatures != null
                || !others.isEmpty()
                || schedule != null
                || events != null;
    }

    /** The scenario. */
    SimulationScenario scenario() {
        String wanted = name;
        if (wanted == null) {
            throw new IllegalArgumentException("--scenario: found none, wanted one of " + Scenarios.names());
        }
        try {
            return Scenarios.require(wanted);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("--scenario: " + unknown.getMessage(), unknown);
        }
    }

    /** The run of each seed. */
    LongFunction<RunPlan> plans() {
        SimulationScenario scenario = scenario();
        Options options = options();
        Optional<FaultSchedule> given = Optional.ofNullable(schedule).map(PlanOptions::parsed);
        long limit = events == null ? scenario.events() : events;
        if (limit < 1 || limit > EVENTS_MAX) {
            throw new IllegalArgumentException("--events: found " + limit + ", wanted 1 to " + EVENTS_MAX);
        }
        LongFunction<RunPlan> plans = of -> {
            RunPlan plan = RunPlan.of(scenario, of, options).withEvents(limit);
            return given.map(plan::withSchedule).orElse(plan);
        };
        plans.apply(seed()).requireSense();
        return plans;
    }

    /** The scenario's options with their values. */
    String described() {
        return ScenarioText.options(options());
    }

    private Options options() {
        Options options = scenario().defaults();
        Map<String, String> flags = flags();
        for (Map.Entry<String, String> flag : flags.entrySet()) {
            options = with(options, flag.getKey(), flag.getValue(), "--" + flag.getKey());
        }
        for (Map.Entry<String, String> other : others.entrySet()) {
            if (flags.containsKey(other.getKey())) {
                throw new IllegalArgumentException("--set " + other.getKey() + ": found a value beside that of --"
                        + other.getKey() + ", wanted one of them");
            }
            options = with(options, other.getKey(), other.getValue(), "--set " + other.getKey());
        }
        return options;
    }

    /** The options that are given by a flag of their own. */
    private Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        if (theta != null) {
            flags.put("theta", theta);
        }
        if (signatures != null) {
            flags.put("signatures", signatures);
        }
        return flags;
    }

    private Options with(Options options, String option, String value, String flag) {
        if (!options.values().containsKey(option)) {
            throw new IllegalArgumentException(flag + ": " + scenario().name() + " has no option " + option
                    + (options.values().isEmpty()
                            ? ", nor any other"
                            : "; there are "
                                    + String.join(", ", options.values().keySet())));
        }
        return options.with(option, value);
    }

    private static FaultSchedule parsed(String text) {
        try {
            return FaultSchedule.parse(text);
        } catch (MalformedSchedule malformed) {
            throw new IllegalArgumentException("--schedule, " + malformed.getMessage(), malformed);
        }
    }
}
