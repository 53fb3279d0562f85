package dev.antecedent.gate.bench;

import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.SimulationScenario;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Recorded runs of a scenario, and how long they took.
 *
 * @param runs how many
 * @param delivered the messages that were delivered in them
 * @param nanos the processor time of the thread that ran them
 */
record TimedRuns(long runs, long delivered, long nanos) {

    private static final long NANOS_A_MILLI = 1_000_000;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    /** Runs seed after seed until the time is over. */
    static TimedRuns round(SimulationScenario scenario, Options options, long millis) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long delivered = 0;
        long runs = 0;
        long took = 0;
        while (took < millis * NANOS_A_MILLI) {
            runs++;
            delivered += RunPlan.of(scenario, runs, options).record().traffic().delivered();
            took = threads.getCurrentThreadCpuTime() - start;
        }
        return new TimedRuns(runs, delivered, took);
    }

    long deliveredPerSecond() {
        return delivered * NANOS_A_SECOND / nanos;
    }
}
