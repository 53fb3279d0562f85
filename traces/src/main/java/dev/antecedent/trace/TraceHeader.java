package dev.antecedent.trace;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first line of a trace: what the run was a run of.
 *
 * @param spec the specification's module name
 * @param constants its constants by name, as a model's config would assign them
 * @param source what recorded the run, such as generator, version and settings, by name; informative
 * @param seed the seed that the run can be repeated from, where there is one
 */
public record TraceHeader(
        String spec, SortedMap<String, Value> constants, SortedMap<String, Value> source, OptionalLong seed) {

    /** The format that this version reads and writes. */
    public static final String FORMAT = "antecedent-trace/1";

    /** Copies the maps. */
    public TraceHeader {
        constants = Collections.unmodifiableSortedMap(new TreeMap<>(constants));
        source = Collections.unmodifiableSortedMap(new TreeMap<>(source));
    }
}
