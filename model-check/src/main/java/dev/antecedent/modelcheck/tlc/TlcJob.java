package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Budget;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run of TLC.
 *
 * @param rootModule the root module's file
 * @param config the config's file
 * @param libraries folders in which TLC looks for further modules, after the root module's own
 * @param budget how far it may go: distinct states and heap decide, seconds are a safety net
 * @param workers worker threads; the depth, and which counterexample is found, are exact with one
 * @param options further options for TLC, such as {@code -dump}, {@code -coverage}, {@code -simulate}, {@code -deadlock}
 * @param properties system properties of the child JVM, for operator overrides
 * @param scratch an existing folder of the caller's: the child's working directory, and where it keeps temporary files
 *     while it runs; relative file names in {@code options} land here
 */
public record TlcJob(
        Path rootModule,
        Path config,
        List<Path> libraries,
        Budget budget,
        int workers,
        List<String> options,
        SortedMap<String, String> properties,
        Path scratch) {

    /** Copies the lists. */
    public TlcJob {
        libraries = List.copyOf(libraries);
        options = List.copyOf(options);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** A breadth-first search with one worker and nothing further. */
    public static TlcJob of(Path rootModule, Path config, List<Path> libraries, Budget budget, Path scratch) {
        return new TlcJob(rootModule, config, libraries, budget, 1, List.of(), new TreeMap<>(), scratch);
    }

    /** The same with these options added. */
    public TlcJob with(String... further) {
        List<String> all = new java.util.ArrayList<>(options);
        all.addAll(List.of(further));
        return new TlcJob(rootModule, config, libraries, budget, workers, all, properties, scratch);
    }

    /** The same with this many workers. */
    public TlcJob withWorkers(int count) {
        return new TlcJob(rootModule, config, libraries, budget, count, options, properties, scratch);
    }

    /** The same with these system properties added. */
    public TlcJob withProperties(Map<String, String> further) {
        SortedMap<String, String> all = new TreeMap<>(properties);
        all.putAll(further);
        return new TlcJob(rootModule, config, libraries, budget, workers, options, all, scratch);
    }
}
