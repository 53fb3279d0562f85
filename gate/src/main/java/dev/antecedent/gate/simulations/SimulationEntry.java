package dev.antecedent.gate.simulations;

import dev.antecedent.modelcheck.Profile;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs of a scenario that the gate makes.
 *
 * @param scenario its name
 * @param options what is chosen about it
 * @param seeds how many runs, with the seeds from 1 on; fewer if one violates something
 * @param profile when it is run
 * @param violated the property that one of the runs must violate; empty if none may violate anything
 * @param shows what it shows: one sentence
 */
public record SimulationEntry(
        String scenario,
        SortedMap<String, String> options,
        long seeds,
        Profile profile,
        Optional<String> violated,
        String shows) {

    /**
     * Copies the options.
     *
     * @throws IllegalArgumentException if there are no seeds
     */
    public SimulationEntry {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        if (seeds < 1) {
            throw new IllegalArgumentException("found " + seeds + " seeds, wanted at least 1");
        }
    }

    /** The scenario with its options, such as {@code triad-partition theta=2,3}. */
    public String name() {
        return scenario
                + options.entrySet().stream()
                        .map(option -> " " + option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining());
    }
}
