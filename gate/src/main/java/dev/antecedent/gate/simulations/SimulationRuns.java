package dev.antecedent.gate.simulations;

import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.Strength;
import dev.antecedent.gate.simulate.ReplayCommand;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.Scenarios;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.hunt.Campaign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs an entry and compares what came of it with what was expected. */
public final class SimulationRuns {

    private static final long FIRST_SEED = 1;

    private final SimulationEntry entry;

    private SimulationRuns(SimulationEntry entry) {
        this.entry = entry;
    }

    /** What the entry's runs came to. An unknown scenario or option is an unusable check, not an exception. */
    public static SimulationResult of(SimulationEntry entry) {
        SimulationRuns runs = new SimulationRuns(entry);
        Optional<SimulationScenario> scenario = Scenarios.named(entry.scenario());
        if (scenario.isEmpty()) {
            return runs.unusable("found scenario " + entry.scenario() + ", wanted one of " + Scenarios.names());
        }
        try {
            Options options = scenario.get().defaults();
            for (Map.Entry<String, String> option : entry.options().entrySet()) {
                options = options.with(option.getKey(), option.getValue());
            }
            return runs.judged(Campaign.run(scenario.get(), options, FIRST_SEED, entry.seeds()));
        } catch (IllegalArgumentException nonsense) {
            return runs.unusable(String.valueOf(nonsense.getMessage()));
        }
    }

    private SimulationResult judged(Campaign campaign) {
        Optional<String> violated =
                campaign.found().map(found -> found.violation().property());
        List<String> unreached = campaign.unreached();
        Standing standing = Standing.AS_EXPECTED;
        String more = "";
        if (!violated.equals(entry.violated())) {
            standing = Standing.UNEXPECTED;
            more = "; expected " + expected();
        } else if (violated.isEmpty() && campaign.undecided() > 0) {
            standing = Standing.UNDECIDED;
            more = "; of " + campaign.undecided() + " the clients' history is undecided";
        } else if (violated.isEmpty() && !unreached.isEmpty()) {
            standing = Standing.UNEXPECTED;
            more = "; never reached, so that nothing is shown about it: " + String.join(", ", unreached);
        }
        String sentence = verdict(violated) + " in "
                + String.format(Locale.ROOT, "%,d run(s) with %,d events", campaign.runs(), campaign.events())
                + more;
        return new SimulationResult(
                entry.name(),
                entry.shows(),
                campaign.runs(),
                campaign.events(),
                goals(campaign),
                verdict(violated),
                expected(),
                Strength.SAMPLED,
                explanation(campaign),
                standing,
                sentence);
    }

    private static SortedMap<String, Long> goals(Campaign campaign) {
        SortedMap<String, Long> goals = new TreeMap<>();
        campaign.scenario()
                .goals()
                .forEach(goal -> goals.put(goal, campaign.goals().times(goal)));
        return goals;
    }

    private List<String> explanation(Campaign campaign) {
        List<String> lines = new ArrayList<>();
        campaign.found().ifPresent(found -> {
            lines.add(found.violation().toString());
            lines.add(ReplayCommand.of(found.plan()));
        });
        return lines;
    }

    private String expected() {
        return verdict(entry.violated());
    }

    private static String verdict(Optional<String> violated) {
        return violated.map(property -> "violated: " + property).orElse("holds");
    }

    private SimulationResult unusable(String message) {
        return new SimulationResult(
                entry.name(),
                entry.shows(),
                0,
                0,
                new TreeMap<>(),
                "unusable",
                expected(),
                Strength.SAMPLED,
                List.of(),
                Standing.UNUSABLE,
                message);
    }
}
