package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.FaultSchedule;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A situation that a protocol is put into: which processes there are, what goes wrong, and what must not happen. It has
 * no state: every run is built anew. Scenarios are found with {@link java.util.ServiceLoader}; see {@link Scenarios}.
 */
public interface SimulationScenario {

    /** The name by which the command line chooses it, such as {@code triad-partition}. */
    String name();

    /** What it is about: one sentence, with its full stop. */
    String description();

    /** What can be chosen about it, with what is chosen where nothing is said. */
    Options defaults();

    /** The options whose numbers say how much there is to do; a shrinking hunt lowers them, to no less than 1. */
    default SortedSet<String> sizes() {
        return Collections.emptySortedSet();
    }

    /** The Byzantine behaviours that it can act out, by the words for them in a schedule; none if nothing is said. */
    default SortedSet<String> behaviours() {
        return Collections.emptySortedSet();
    }

    /** What should happen at least once in a set of runs: the names of {@link Goals}. */
    SortedSet<String> goals();

    /** How many events a run has at most, if nothing is said. */
    long events();

    /** The model by which clients' histories are judged, such as {@code kv}; empty if there are no clients. */
    default Optional<String> model() {
        return Optional.empty();
    }

    /**
     * Draws what goes wrong.
     *
     * @param random a stream of the run's seed
     * @throws IllegalArgumentException if an option's value makes no sense; the message says what was found and wanted
     */
    FaultSchedule schedule(SplitMix64 random, Options options);

    /**
     * Builds the processes of a run.
     *
     * @throws IllegalArgumentException if an option's value makes no sense; the message says what was found and wanted
     */
    Stage<?> stage(Setup setup);
}
