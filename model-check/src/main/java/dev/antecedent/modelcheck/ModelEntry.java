package dev.antecedent.modelcheck;

import java.util.List;
import java.util.Optional;

/**
 * A model, as a manifest lists it.
 *
 * @param name unique in its manifest
 * @param module the root module, a path relative to the spec folder, such as {@code mutants/NoOwnTick.tla}
 * @param config TLC's config, a path relative to the spec folder
 * @param shows what the model shows, in one sentence
 * @param claims ids of the claims that it bears on
 * @param profile when it runs
 * @param expect the pinned verdict and counts
 * @param scope the bounds in words
 * @param fairness the fairness assumptions in words, where liveness is checked
 * @param budget how far it may go
 * @param workers TLC's worker threads
 * @param mutant the mutant's id, such as M3, where the model is a mutant
 * @param witnesses properties whose left-hand sides this model shows to be reachable, where coverage cannot
 * @param lockstep the implementation that must walk the same graph, by its factory's name
 * @param simulation random behaviours instead of a search, where a search is too large
 */
public record ModelEntry(
        String name,
        String module,
        String config,
        String shows,
        List<String> claims,
        Profile profile,
        Expectation expect,
        String scope,
        Optional<String> fairness,
        Budget budget,
        int workers,
        Optional<String> mutant,
        List<String> witnesses,
        Optional<String> lockstep,
        Optional<Simulation> simulation) {

    /**
     * Random behaviours.
     *
     * @param behaviours how many
     * @param depth steps in each
     * @param seed the seed, so that a second run draws the same ones
     */
    public record Simulation(int behaviours, int depth, long seed) {}
}
