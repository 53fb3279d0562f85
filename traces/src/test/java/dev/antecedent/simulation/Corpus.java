package dev.antecedent.simulation;

import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the committed traces are: recorded runs, and such runs with one thing made wrong.
 *
 * @param file the file's name
 * @param rejectedAt the index of the first line that no behaviour explains; empty if the trace is right
 * @param trace what is in it
 */
record Corpus(String file, OptionalLong rejectedAt, Trace trace) {

    private static final int WRONG = 124;

    /** All of them. */
    static List<Corpus> all() {
        Trace vector = Runs.of("VectorClock", 3, Scenario.usual(7, 1_000));
        Trace lamport = Runs.of("LamportClock", 3, Scenario.usual(7, 1_000));
        int receipt = receiptFrom(vector, WRONG);
        int sending = sendingOf(vector, receipt);
        return List.of(
                right("vector-clock-1000.ndjson", vector),
                right("lamport-clock-1000.ndjson", lamport),
                wrong("vector-clock-1000-wrong-entry.ndjson", WRONG, foreignEntryPlusOne(vector, WRONG)),
                wrong("vector-clock-1000-receive-without-tick.ndjson", receipt, ownEntryMinusOne(vector, receipt)),
                wrong("vector-clock-1000-other-message.ndjson", receipt, messageNeverSent(vector, receipt)),
                wrong("vector-clock-1000-receive-before-send.ndjson", sending, moved(vector, receipt, sending)),
                wrong("vector-clock-1000-missing-send.ndjson", nextOf(vector, sending) - 1, without(vector, sending)),
                wrong("lamport-clock-1000-wrong-time.ndjson", WRONG, lamportPlusOne(lamport, WRONG)));
    }

    private static Corpus right(String file, Trace trace) {
        return new Corpus(file, OptionalLong.empty(), trace);
    }

    private static Corpus wrong(String file, int index, Trace trace) {
        return new Corpus(file, OptionalLong.of(index), trace);
    }

    /** The first receipt from this index on. */
    private static int receiptFrom(Trace trace, int index) {
        return (int) Runs.steps(trace, "Receive").stream()
                .mapToLong(TraceStep::index)
                .filter(candidate -> candidate >= index)
                .findFirst()
                .orElseThrow();
    }

    /** The sending of the message that is received at this index. */
    private static int sendingOf(Trace trace, int receipt) {
        Value message = Runs.argument(step(trace, receipt), "message");
        Value sender = part(message, Value.of(1));
        return (int) Runs.steps(trace, "Send").stream()
                .filter(step -> sender.equals(Runs.argument(step, "process")))
                .filter(step -> part(part(clock(step), sender), sender).equals(part(message, Value.of(2))))
                .mapToLong(TraceStep::index)
                .findFirst()
                .orElseThrow();
    }

    /** The next event of the process that acts at this index. */
    private static int nextOf(Trace trace, int index) {
        Value process = Runs.argument(step(trace, index), "process");
        return (int) trace.steps().stream()
                .filter(step -> process.equals(step.call().arguments().get("process")))
                .mapToLong(TraceStep::index)
                .filter(candidate -> candidate > index)
                .findFirst()
                .orElseThrow();
    }

    private static Trace foreignEntryPlusOne(Trace trace, int index) {
        return withClock(trace, index, (process, vector) -> {
            Value foreign = ((Value.Function) vector)
                    .mapping().keySet().stream()
                            .filter(key -> !key.equals(process))
                            .findFirst()
                            .orElseThrow();
            return changed(vector, foreign, entry -> plus(entry, 1));
        });
    }

    private static Trace ownEntryMinusOne(Trace trace, int index) {
        return withClock(trace, index, (process, vector) -> changed(vector, process, entry -> plus(entry, -1)));
    }

    private static Trace lamportPlusOne(Trace trace, int index) {
        return withClock(trace, index, (process, time) -> plus(time, 1));
    }

    private static Trace messageNeverSent(Trace trace, int index) {
        return replaced(trace, index, step -> {
            Value sender = part(Runs.argument(step, "message"), Value.of(1));
            Call call = step.call().with("message", Value.sequence(List.of(sender, Value.of(100_000))));
            return new TraceStep(step.index(), call, step.observed(), step.partial());
        });
    }

    private static Trace moved(Trace trace, int from, int to) {
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.add(to - 1, steps.remove(from - 1));
        return renumbered(trace, steps);
    }

    private static Trace without(Trace trace, int index) {
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.remove(index - 1);
        return renumbered(trace, steps);
    }

    private static Trace renumbered(Trace trace, List<TraceStep> steps) {
        List<TraceStep> numbered = new ArrayList<>();
        for (TraceStep step : steps) {
            numbered.add(new TraceStep(numbered.size() + 1L, step.call(), step.observed(), step.partial()));
        }
        return new Trace(trace.header(), trace.initial(), numbered);
    }

    private interface ClockChange {
        Value of(Value process, Value clock);
    }

    private static Trace withClock(Trace trace, int index, ClockChange change) {
        return replaced(trace, index, step -> {
            Value process = Runs.argument(step, "process");
            Value clock = changed(clock(step), process, own -> change.of(process, own));
            return new TraceStep(step.index(), step.call(), State.of(Map.of("clock", clock)), step.partial());
        });
    }

    private static Trace replaced(Trace trace, int index, UnaryOperator<TraceStep> change) {
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.set(index - 1, change.apply(step(trace, index)));
        return new Trace(trace.header(), trace.initial(), steps);
    }

    private static TraceStep step(Trace trace, int index) {
        return trace.steps().get(index - 1);
    }

    private static Value clock(TraceStep step) {
        Value clock = step.observed().variables().get("clock");
        if (clock == null) {
            throw new AssertionError(step + " records no clock");
        }
        return clock;
    }

    private static Value changed(Value function, Value key, UnaryOperator<Value> change) {
        Map<Value, Value> mapping = new TreeMap<>(((Value.Function) function).mapping());
        mapping.put(key, change.apply(part(function, key)));
        return Value.function(mapping);
    }

    private static Value part(Value function, Value key) {
        Value part = ((Value.Function) function).mapping().get(key);
        if (part == null) {
            throw new AssertionError(function + " has no " + key);
        }
        return part;
    }

    private static Value plus(Value number, long difference) {
        return Value.of(((Value.Int) number).value() + difference);
    }

    @Override
    public String toString() {
        return file;
    }
}
