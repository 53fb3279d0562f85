package dev.antecedent.gate.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs of a scenario with many seeds.
 *
 * @param name the scenario with its options
 * @param shows what it shows, in one sentence
 * @param runs how many there were
 * @param events how many messages were received and timers ran out in them
 * @param goals how often what should happen sometimes has happened, by name; 0 for what never did
 * @param verdict holds, or violated and the property
 * @param expected what was expected, in the same words
 * @param strength how much the verdict says
 * @param explanation the run that violates something and how to run it again, line by line
 * @param standing how verdict and expectation compare
 * @param sentence the verdict in one sentence
 */
public record SimulationResult(
        String name,
        String shows,
        long runs,
        long events,
        SortedMap<String, Long> goals,
        String verdict,
        String expected,
        Strength strength,
        List<String> explanation,
        Standing standing,
        String sentence)
        implements Check {

    /** Copies goals and explanation. */
    public SimulationResult {
        goals = Collections.unmodifiableSortedMap(new TreeMap<>(goals));
        explanation = List.copyOf(explanation);
    }

    @Override
    public String id() {
        return "simulation/" + name;
    }

    @Override
    public String kind() {
        return "simulation";
    }
}
