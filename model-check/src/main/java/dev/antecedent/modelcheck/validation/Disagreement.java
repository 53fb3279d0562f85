package dev.antecedent.modelcheck.validation;

import dev.antecedent.modelcheck.probe.LeafDifference;
import dev.antecedent.modelcheck.probe.StepProbe;
import dev.antecedent.modelcheck.validation.Rejection.Nearest;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Measures where a line disagrees with a step: field by field, and inside a value leaf by leaf. */
final class Disagreement {

    private Disagreement() {}

    /**
     * The step that disagrees with the line in the fewest places; among equals one of the line's own action, then the
     * first.
     */
    static Optional<Nearest> nearest(TraceStep line, List<StepProbe.Step> steps) {
        return steps.stream()
                .map(step -> new Nearest(step.call(), between(line, step.call(), step.next())))
                .min(Comparator.comparingInt(
                                (Nearest step) -> step.differences().size())
                        .thenComparing(
                                step -> !step.call().action().equals(line.call().action())));
    }

    private static List<LeafDifference> between(TraceStep line, Call call, State next) {
        List<LeafDifference> differences = new ArrayList<>();
        if (!line.call().action().equals(call.action())) {
            differences.add(new LeafDifference(
                    "action", Optional.of(Value.of(line.call().action())), Optional.of(Value.of(call.action()))));
        }
        line.call().arguments().forEach((name, value) -> {
            Value possible = call.arguments().get(name);
            if (!value.equals(possible)) {
                differences.add(new LeafDifference(name, Optional.of(value), Optional.ofNullable(possible)));
            }
        });
        differences.addAll(LeafDifference.between(
                line.observed().variables(), restricted(line, next).variables()));
        return differences;
    }

    /** What the line would have recorded of this state. */
    private static State restricted(TraceStep line, State state) {
        Map<String, Value> seen = new TreeMap<>();
        line.observed().variables().forEach((name, recorded) -> {
            Value value = state.variables().get(name);
            if (value != null) {
                seen.put(name, line.partial().contains(name) ? entries(recorded, value) : value);
            }
        });
        return State.of(seen);
    }

    private static Value entries(Value recorded, Value whole) {
        if (recorded instanceof Value.Function some && whole instanceof Value.Function all) {
            Map<Value, Value> entries = new TreeMap<>(all.mapping());
            entries.keySet().retainAll(some.mapping().keySet());
            return Value.function(entries);
        }
        return whole;
    }
}
