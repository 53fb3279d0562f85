package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.probe.RecordFile;
import dev.antecedent.modelcheck.probe.StepProbe;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far TLC followed a trace.
 *
 * @param line the index of the last line that was matched; -1 where not even an initial state was
 * @param frontierStates in how many states
 * @param frontier those states, the first of them where there are many
 * @param mutations the index of the last line that each mutation reached, by number
 * @param askedMutation the mutation that TLC looked at last, 0 for the trace as recorded
 */
record Followed(
        int line, long frontierStates, List<State> frontier, SortedMap<Integer, Integer> mutations, int askedMutation) {

    static Followed read(RecordFile record) {
        SortedMap<Integer, Integer> mutations = new TreeMap<>();
        for (Value pair : record.values("mutation")) {
            List<Value> parts = RecordFile.elements(pair);
            mutations.put(number(parts.get(0)), number(parts.get(1)));
        }
        return new Followed(
                record.values("line").stream().findFirst().map(Followed::number).orElse(-1),
                record.values("frontierStates").stream()
                        .findFirst()
                        .map(Followed::number)
                        .orElse(0),
                record.values("frontier").stream().map(StepProbe::state).toList(),
                mutations,
                record.values("asked").stream()
                        .findFirst()
                        .map(pair -> number(RecordFile.elements(pair).get(1)))
                        .orElse(0));
    }

    private static int number(Value value) {
        return (int) ((Value.Int) value).value();
    }
}
