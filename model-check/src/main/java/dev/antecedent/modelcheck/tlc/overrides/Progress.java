package dev.antecedent.modelcheck.tlc.overrides;

import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * How far TLC has followed a log: the last line that the trace as recorded reached and the states that it was reached
 * in (the frontier), and the last line that each mutation reached. Kept instead of dumping every state, of which a long
 * trace has too many.
 */
final class Progress {

    /** A report cannot show more; beyond this the frontier is only counted. */
    private static final int FRONTIER_MAX = 20;

    private int line = -1;
    private long frontierStates;
    private final List<tlc2.value.impl.Value> frontier = new ArrayList<>();
    private final SortedMap<Integer, Integer> mutations = new TreeMap<>();
    private int askedLine;
    private int askedMutation;

    synchronized void asked(int index, int mutation) {
        askedLine = index;
        askedMutation = mutation;
    }

    synchronized void reached(int index, int mutation, tlc2.value.impl.Value variables) {
        if (mutation > 0) {
            mutations.merge(mutation, index, Math::max);
            return;
        }
        if (index > line) {
            line = index;
            frontier.clear();
            frontierStates = 0;
        }
        if (index == line) {
            frontierStates++;
            if (frontier.size() < FRONTIER_MAX) {
                frontier.add(variables);
            }
        }
    }

    /** Writes everything as pairs of a name and a value. */
    synchronized void write(BiConsumer<String, Value> pairs) {
        pairs.accept("line", Value.of(line));
        pairs.accept("frontierStates", Value.of(frontierStates));
        frontier.forEach(state -> pairs.accept("frontier", TlcValues.ofTlc(state)));
        for (Map.Entry<Integer, Integer> mutation : mutations.entrySet()) {
            pairs.accept(
                    "mutation", Value.sequence(List.of(Value.of(mutation.getKey()), Value.of(mutation.getValue()))));
        }
        pairs.accept("asked", Value.sequence(List.of(Value.of(askedLine), Value.of(askedMutation))));
    }
}
