package dev.antecedent.modelcheck.validation;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceReader;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A trace, asked line by line.
 *
 * @param trace the trace as it was read
 */
public record LoggedTrace(Trace trace) {

    /** How far away, in lines, an argument may stand and still be a likely one; keeps diagnosis linear. */
    private static final int NEAR = 100;

    /** The header's line. */
    private static final int HEADER_LINES = 1;

    private static final TraceStep ANY_START =
            new TraceStep(0, Call.of(TraceStep.INIT), State.of(Map.of()), new TreeSet<>());

    /**
     * Reads a trace.
     *
     * @throws dev.antecedent.trace.TraceFormatException if it is malformed
     * @throws IOException if the file cannot be read
     */
    public static LoggedTrace read(Path file) throws IOException {
        return new LoggedTrace(TraceReader.read(file));
    }

    /** The index of the last line. */
    public int lastIndex() {
        return trace.steps().size();
    }

    /** The line with this index; the line 0 of a trace that has none allows any initial state. */
    public TraceStep line(int index) {
        return index == 0 ? trace.initial().orElse(ANY_START) : trace.steps().get(index - 1);
    }

    /** Where in the file the line with this index stands, from 1. */
    public int fileLine(int index) {
        return HEADER_LINES + index + (trace.initial().isPresent() ? 1 : 0);
    }

    /** All lines that the trace has, in order. */
    public List<TraceStep> lines() {
        List<TraceStep> lines = new ArrayList<>(trace.initial().stream().toList());
        lines.addAll(trace.steps());
        return lines;
    }

    /** The actions of the trace, each with the parameters that it was ever recorded with. */
    public SortedMap<String, SortedSet<String>> parameters() {
        SortedMap<String, SortedSet<String>> parameters = new TreeMap<>();
        for (TraceStep step : trace.steps()) {
            parameters
                    .computeIfAbsent(step.call().action(), name -> new TreeSet<>())
                    .addAll(step.call().arguments().keySet());
        }
        return parameters;
    }

    /** The values that the trace has for this argument near the given line, nearest first. */
    public Set<Value> argumentsNear(int index, String name) {
        Set<Value> values = new LinkedHashSet<>();
        for (int distance = 0; distance <= NEAR; distance++) {
            for (int at : List.of(index - distance, index + distance)) {
                Value value = at < 1 || at > lastIndex()
                        ? null
                        : line(at).call().arguments().get(name);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Whether a variable may have this value after the line; so it may where the line does not name the variable. */
    public static boolean agrees(TraceStep line, String variable, Value value) {
        Value recorded = line.observed().variables().get(variable);
        if (recorded == null) {
            return true;
        } else if (!line.partial().contains(variable)) {
            return recorded.equals(value);
        }
        return recorded instanceof Value.Function entries
                && value instanceof Value.Function whole
                && entries.mapping().entrySet().stream()
                        .allMatch(
                                entry -> entry.getValue().equals(whole.mapping().get(entry.getKey())));
    }
}
