package dev.antecedent.simulation;

import dev.antecedent.protocol.SpecifiedProtocol;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes the actions of a trace again, on the implementation, and looks where it disagrees. */
final class Replay {

    private Replay() {}

    /** The index of the first step that the implementation refuses, or after which its state is another one. */
    static OptionalLong firstDisagreement(Trace trace) {
        return replay(Runs.specified(trace.header().spec(), trace.header().constants()), trace);
    }

    private static <S> OptionalLong replay(SpecifiedProtocol<S> protocol, Trace trace) {
        S state = protocol.initialStates().get(0);
        for (TraceStep step : trace.steps()) {
            Optional<S> after = protocol.apply(state, step.call());
            if (after.isEmpty() || !agrees(protocol.variables(after.get()), step)) {
                return OptionalLong.of(step.index());
            }
            state = after.get();
        }
        return OptionalLong.empty();
    }

    private static boolean agrees(State actual, TraceStep step) {
        return step.observed().variables().entrySet().stream().allMatch(recorded -> {
            Value value = actual.variables().get(recorded.getKey());
            if (value == null) {
                return false;
            }
            return step.partial().contains(recorded.getKey())
                    ? entries(value)
                            .entrySet()
                            .containsAll(entries(recorded.getValue()).entrySet())
                    : recorded.getValue().equals(value);
        });
    }

    private static Map<Value, Value> entries(Value function) {
        return ((Value.Function) function).mapping();
    }
}
