package dev.antecedent.gate.picture.spacetime;

import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A counterexample as the steps of a trace: of each state what changed. */
final class CounterexampleSteps {

    private CounterexampleSteps() {}

    static List<TraceStep> of(Counterexample behaviour) {
        List<TraceStep> steps = new ArrayList<>();
        for (int i = 1; i < behaviour.steps().size(); i++) {
            Call call = behaviour.steps().get(i).call().orElse(Call.of("Next"));
            steps.add(step(
                    i,
                    call,
                    behaviour.steps().get(i - 1).state(),
                    behaviour.steps().get(i).state()));
        }
        return steps;
    }

    private static TraceStep step(int index, Call call, State before, State after) {
        SortedMap<String, Value> seen = new TreeMap<>();
        SortedSet<String> partial = new TreeSet<>();
        after.variables().forEach((variable, now) -> {
            Value old = before.variables().get(variable);
            if (now.equals(old)) {
                return;
            }
            if (now instanceof Value.Function entries
                    && old instanceof Value.Function others
                    && !entries.isSequence()) {
                SortedMap<Value, Value> changed = new TreeMap<>(entries.mapping());
                for (Map.Entry<Value, Value> entry : others.mapping().entrySet()) {
                    changed.remove(entry.getKey(), entry.getValue());
                }
                seen.put(variable, new Value.Function(changed));
                partial.add(variable);
            } else {
                seen.put(variable, now);
            }
        });
        return new TraceStep(index, call, new State(seen), partial);
    }

    /**
     * The processes: those that a call names, and all others of a variable that is a function of them; none where no call
     * names one.
     */
    static SortedSet<Value> processes(State initial, List<Call> calls) {
        SortedSet<Value> named = new TreeSet<>();
        for (Call call : calls) {
            Conventions.PROCESSES.forEach(
                    name -> Optional.ofNullable(call.arguments().get(name)).ifPresent(named::add));
        }
        return initial.variables().values().stream()
                .filter(value -> value instanceof Value.Function entries
                        && !entries.isSequence()
                        && !named.isEmpty()
                        && entries.mapping().keySet().containsAll(named))
                .<SortedSet<Value>>map(value ->
                        new TreeSet<>(((Value.Function) value).mapping().keySet()))
                .findFirst()
                .orElse(named);
    }
}
