package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.modelcheck.validation.LoggedTrace;
import dev.antecedent.modelcheck.validation.Mutation;
import dev.antecedent.modelcheck.validation.Mutations;
import dev.antecedent.trace.TraceStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.TupleValue;
import tlc2.value.impl.Value;

/** A log: a trace that this JVM has read, with its mutations. Each is read once. */
final class OpenTrace {

    /** What a log is in TLA+: the file's name and the number of mutations. */
    private record Log(String file, int mutations) {}

    private static final Map<Log, OpenTrace> OPEN = new HashMap<>();

    private final LoggedTrace trace;
    private final List<Mutation> mutations;
    private final SortedMap<Integer, List<Integer>> numbers = new TreeMap<>();

    private OpenTrace(LoggedTrace trace, List<Mutation> mutations) {
        this.trace = trace;
        this.mutations = mutations;
        for (int number = 1; number <= mutations.size(); number++) {
            int index = (int) mutations.get(number - 1).line().index();
            numbers.computeIfAbsent(index, i -> new ArrayList<>()).add(number);
        }
    }

    /** The log that the pair {@code <<file, count>>} names. */
    static synchronized OpenTrace of(Value log) {
        if (log.toTuple() instanceof TupleValue pair
                && pair.elems.length == 2
                && pair.elems[0] instanceof StringValue file
                && pair.elems[1] instanceof IntValue count) {
            return OPEN.computeIfAbsent(new Log(file.val.toString(), count.val), OpenTrace::open);
        }
        throw new IllegalArgumentException("found " + log.toString("") + ", wanted a pair <<file, count>>");
    }

    private static OpenTrace open(Log log) {
        try {
            LoggedTrace trace = LoggedTrace.read(Path.of(log.file()));
            return new OpenTrace(trace, Mutations.of(trace, log.mutations()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trace. */
    LoggedTrace trace() {
        return trace;
    }

    /** The numbers of the mutations that change this line, ascending. */
    List<Integer> mutationsOf(int index) {
        return numbers.getOrDefault(index, List.of());
    }

    /** The line that the mutation with this number, from 1, changes. */
    int mutatedLine(int mutation) {
        return (int) mutations.get(mutation - 1).line().index();
    }

    /** The line, changed if it is the mutation's. */
    TraceStep line(int index, int mutation) {
        Recorder.asked(index, mutation);
        return mutation > 0 && mutatedLine(mutation) == index
                ? mutations.get(mutation - 1).line()
                : trace.line(index);
    }
}
