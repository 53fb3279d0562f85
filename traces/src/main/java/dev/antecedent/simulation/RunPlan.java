package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;

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

    /**
     * Runs it, and writes it down.
     *
     * @throws IllegalArgumentException if an option's value makes no sense, or the schedule speaks of a process or a
     *     behaviour that the scenario does not have
     */
    public Outcome record() {
        return run(RunRecorder.tracing());
    }

    /**
     * Runs it without a trace.
     *
     * @throws IllegalArgumentException as for {@link #record}
     */
    public Outcome judge() {
        return run(RunRecorder.judging());
    }

    private Outcome run(RunRecorder recorder) {
        schedule.faults(Fault.Byzantine.class).stream()
                .filter(fault -> !scenario.behaviours().contains(fault.behaviour()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("found \"" + unknown + "\", wanted "
                            + (scenario.behaviours().isEmpty()
                                    ? "no Byzantine process in " + scenario.name()
                                    : "one of " + String.join(", ", scenario.behaviours())));
                });
        Setup setup = new Setup(seed, options, schedule, recorder);
        return Engine.run(scenario.stage(setup), setup, events);
    }
}
