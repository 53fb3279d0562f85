package dev.antecedent.gate.bench;

import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.Scenarios;
import dev.antecedent.simulation.SimulationScenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times the simulator on its scenarios. */
@Command(
        name = "simulate",
        description = "Time simulated runs: delivered messages a second of one core, traces and histories recorded.",
        footer = {
            "",
            "The time is that of the one thread, so that other programs do not count. A round is as many seeds as it takes;",
            "shown are the medians and the best of the rounds after the first, which warms the machine up.",
            "",
            "Examples:",
            "  antecedent bench simulate",
            "  antecedent bench simulate --scenario clock-lossy --rounds 3"
        })
final class BenchSimulateCommand implements Callable<Integer> {

    private static final List<String> USUAL = List.of("clock-lossy", "triad-partition");
    private static final String SIGNATURES = "signatures";
    private static final int ROUNDS_MAX = 1_000;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Another scenario than the usual ones; repeatable.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds that count; ${DEFAULT-VALUE} if not given.")
    private int rounds = 5;

    @Option(names = "--millis", paramLabel = "N", description = "How long a round is; ${DEFAULT-VALUE} if not given.")
    private int millis = 2_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (rounds < 1 || rounds > ROUNDS_MAX || millis < 1) {
            throw misuse("--rounds and --millis: found " + rounds + " and " + millis + ", wanted 1 to " + ROUNDS_MAX
                    + " and at least 1");
        }
        List<SimulationScenario> scenarios =
                (names.isEmpty() ? USUAL : names).stream().map(this::scenario).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.println(row("scenario", "signatures", "runs", "delivered", "median/s", "best/s"));
        for (SimulationScenario scenario : scenarios) {
            Options options = scenario.defaults();
            if (options.values().containsKey(SIGNATURES)) {
                print(out, scenario, options.with(SIGNATURES, "ideal"));
                print(out, scenario, options.with(SIGNATURES, "ed25519"));
            } else {
                print(out, scenario, options);
            }
        }
        out.flush();
        return 0;
    }

    private void print(PrintWriter out, SimulationScenario scenario, Options options) {
        TimedRuns.round(scenario, options, millis);
        List<TimedRuns> timed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            timed.add(TimedRuns.round(scenario, options, millis));
        }
        timed.sort(Comparator.comparingLong(TimedRuns::deliveredPerSecond));
        TimedRuns median = timed.get(rounds / 2);
        out.println(row(
                scenario.name(),
                options.values().getOrDefault(SIGNATURES, "none"),
                number(median.runs()),
                number(median.delivered()),
                number(median.deliveredPerSecond()),
                number(timed.get(rounds - 1).deliveredPerSecond())));
        out.flush();
    }

    private SimulationScenario scenario(String name) {
        try {
            return Scenarios.require(name);
        } catch (IllegalArgumentException unknown) {
            throw misuse("--scenario: " + unknown.getMessage());
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-22s %-10s %8s %11s %11s %11s", (Object[]) cells);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
