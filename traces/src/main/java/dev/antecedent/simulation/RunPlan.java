package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Everything that determines a run, besides {@link Engine#VERSION}.
 *
 * @param events how many events it has at most, at least 1
 */
public record RunPlan(SimulationScenario scenario, long seed, Options options, FaultSchedule schedule, long events) {

    private static final long SCHEDULE_STREAM = 3;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public RunPlan {
        if (events < 1) {
            throw new IllegalArgumentException("found " + events + " events, wanted at least 1");
        }
    }

    /**
     * The run of a seed, with the faults that the scenario draws.
     *
     * @throws IllegalArgumentException if an option's value makes no sense
     */
    public static RunPlan of(SimulationScenario scenario, long seed, Options options) {
        return new RunPlan(
                scenario,
                seed,
                options,
                scenario.schedule(SplitMix64.stream(seed, SCHEDULE_STREAM), options),
                scenario.events());
    }

    /** The same with other faults. */
    public RunPlan withSchedule(FaultSchedule other) {
        return new RunPlan(scenario, seed, options, other, events);
    }

    /** The same with another limit. */
    public RunPlan withEvents(long other) {
        return new RunPlan(scenario, seed, options, schedule, other);
    }

    /** The same with other options. */
    public RunPlan withOptions(Options other) {
        return new RunPlan(scenario, seed, other, schedule, events);
    }

    /** The same run, recorded so that the trace has the violation in it. */
    public RunPlan showing(Violation violation) {
        Options shown = options;
        for (Map.Entry<String, String> option : new TreeMap<>(violation.shownBy()).entrySet()) {
            shown = shown.with(option.getKey(), option.getValue());
        }
        return withOptions(shown);
    }

    /**
     * Runs it, and writes it down.
     *
     * @throws IllegalArgumentException as for {@link #requireSense}
     */
    public Outcome record() {
        return run(RunRecorder.tracing());
    }

    /**
     * Runs it without a trace.
     *
     * @throws IllegalArgumentException as for {@link #requireSense}
     */
    public Outcome judge() {
        return run(RunRecorder.judging());
    }

    /**
     * Checks what can be checked without a run.
     *
     * @throws IllegalArgumentException if the schedule speaks of a process or a behaviour that the scenario does not have,
     *     or an option's value makes no sense
     */
    public void requireSense() {
        SortedSet<String> behaviours = scenario.behaviours();
        for (Fault.Byzantine fault : schedule.faults(Fault.Byzantine.class)) {
            if (!behaviours.contains(fault.behaviour())) {
                throw new IllegalArgumentException("found \"" + fault + "\", wanted "
                        + (behaviours.isEmpty()
                                ? "no Byzantine process in " + scenario.name()
                                : "one of " + String.join(", ", behaviours)));
            }
        }
        int processes = scenario.stage(setup(RunRecorder.judging())).processes().size();
        schedule.beyond(processes).ifPresent(fault -> {
            throw new IllegalArgumentException("found \"" + fault + "\", wanted processes 0 to " + (processes - 1));
        });
    }

    private Outcome run(RunRecorder recorder) {
        Setup setup = setup(recorder);
        return Engine.run(scenario.stage(setup), setup, events);
    }

    private Setup setup(RunRecorder recorder) {
        return new Setup(seed, options, schedule, recorder);
    }
}
