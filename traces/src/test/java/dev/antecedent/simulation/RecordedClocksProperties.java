package dev.antecedent.simulation;

import static dev.antecedent.simulation.Runs.argument;
import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded trace says of its clocks, against happens-before as the trace's own actions define it. The trace is
 * all that is used: neither the clocks nor the simulator are asked.
 */
class RecordedClocksProperties {

    /** An event of the trace: what was recorded as its clock, and which events happened before it. */
    private record Event(Value clock, BitSet before) {}

    @Property(tries = 30)
    void recordedVectorsTellHappensBefore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int processes) {
        List<Event> events = events("VectorClock", seed, processes);
        for (int a = 0; a < events.size(); a++) {
            for (int b = 0; b < events.size(); b++) {
                boolean less = isLess(events.get(a).clock(), events.get(b).clock());
                assertThat(less)
                        .as("%s and %s", a, b)
                        .isEqualTo(events.get(b).before().get(a));
            }
        }
    }

    @Property(tries = 30)
    void recordedLamportTimesIncreaseAlongHappensBefore(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int processes) {
        List<Event> events = events("LamportClock", seed, processes);
        for (Event later : events) {
            later.before().stream()
                    .forEach(a -> assertThat(events.get(a).clock()).isLessThan(later.clock()));
        }
    }

    private static List<Event> events(String protocol, long seed, int processes) {
        List<Event> events = new ArrayList<>();
        Map<Value, Integer> latest = new HashMap<>();
        Map<Value, Integer> sendings = new HashMap<>();
        for (TraceStep step :
                Runs.of(protocol, processes, Scenario.usual(seed, 150)).steps()) {
            if (step.call().action().equals("Lose")) {
                continue;
            }
            Value process = argument(step, "process");
            Value clock = recordedClock(step, process);
            BitSet before = new BitSet();
            include(before, latest.get(process), events);
            if (step.call().action().equals("Receive")) {
                include(before, sendings.get(argument(step, "message")), events);
            } else if (step.call().action().equals("Send")) {
                Value number = clock instanceof Value.Function vector
                        ? vector.mapping().get(process)
                        : clock;
                sendings.put(Value.sequence(List.of(process, number)), events.size());
            }
            latest.put(process, events.size());
            events.add(new Event(clock, before));
        }
        return events;
    }

    private static void include(BitSet before, @Nullable Integer event, List<Event> events) {
        if (event != null) {
            before.or(events.get(event).before());
            before.set(event);
        }
    }

    private static Value recordedClock(TraceStep step, Value process) {
        Value.Function clock = (Value.Function) step.observed().variables().get("clock");
        if (clock == null || !clock.mapping().containsKey(process)) {
            throw new AssertionError(step + " records no clock of " + process);
        }
        return clock.mapping().get(process);
    }

    private static boolean isLess(Value a, Value b) {
        Map<Value, Value> first = ((Value.Function) a).mapping();
        Map<Value, Value> second = ((Value.Function) b).mapping();
        return !a.equals(b)
                && first.keySet().stream().allMatch(process -> count(first, process) <= count(second, process));
    }

    private static long count(Map<Value, Value> vector, Value process) {
        if (vector.get(process) instanceof Value.Int count) {
            return count.value();
        }
        throw new AssertionError(vector + " counts no events of " + process);
    }
}
