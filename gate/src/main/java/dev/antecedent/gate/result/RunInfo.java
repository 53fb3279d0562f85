package dev.antecedent.gate.result;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may differ between two runs on the same inputs; kept apart from everything that may not.
 *
 * @param startedAt when the run began, ISO-8601
 * @param millis how long it took
 * @param millisByCheck how long each check took when it was made
 * @param reused the checks whose results were stored by an earlier run on the same inputs
 * @param machine Java, operating system and processors
 */
public record RunInfo(
        String startedAt,
        long millis,
        SortedMap<String, Long> millisByCheck,
        SortedSet<String> reused,
        SortedMap<String, String> machine) {

    /** Copies. */
    public RunInfo {
        millisByCheck = Collections.unmodifiableSortedMap(new TreeMap<>(millisByCheck));
        reused = Collections.unmodifiableSortedSet(new TreeSet<>(reused));
        machine = Collections.unmodifiableSortedMap(new TreeMap<>(machine));
    }

    /** A run on this machine. */
    public static RunInfo here(String startedAt, long millis, Map<String, Long> millisByCheck, Set<String> reused) {
        return new RunInfo(
                startedAt,
                millis,
                new TreeMap<>(millisByCheck),
                new TreeSet<>(reused),
                new TreeMap<>(Map.of(
                        "java", Runtime.version().toString(),
                        "os", System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        "processors", Integer.toString(Runtime.getRuntime().availableProcessors()))));
    }
}
