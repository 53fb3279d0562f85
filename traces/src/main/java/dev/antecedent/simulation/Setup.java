package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.FaultSchedule;

/**
 * What a scenario builds its processes from.
 *
 * @param seed the run's; a draw of the scenario's own comes from {@link SplitMix64#stream}
 * @param options the scenario's, all of them
 * @param schedule what will go wrong; Byzantine behaviours are the scenario's to act out, all else the engine's
 * @param recorder where actions, operations and goals are written down
 */
public record Setup(long seed, Options options, FaultSchedule schedule, RunRecorder recorder) {}
