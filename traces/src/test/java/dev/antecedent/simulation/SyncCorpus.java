package dev.antecedent.simulation;

import dev.antecedent.protocol.sync.StateSyncFactory;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** Committed traces of state synchronisation: a ledger's, a set's, and the ledger's with one thing made wrong. */
final class SyncCorpus {

    private static final int EVENTS = 100;
    private static final String PROCESS = "process";
    private static final String VECTOR = "vector";
    private static final String VALUE = "value";

    private SyncCorpus() {}

    static List<Corpus> all() {
        Trace ledger = of("ledger");
        return List.of(
                new Corpus("state-sync-100.ndjson", OptionalLong.empty(), ledger),
                new Corpus("state-sync-100-set.ndjson", OptionalLong.empty(), of("set")),
                adoptsConcurrent(ledger),
                replaysTwice(ledger),
                adoptsAnotherValue(ledger));
    }

    private static Trace of(String kind) {
        StateSyncFactory factory = new StateSyncFactory();
        Map<String, Value> constants = new HashMap<>(factory.constants(3));
        constants.put("Kind", Value.of(kind));
        return TraceRecorder.record(factory.create(constants), constants, Scenario.usual(3, EVENTS));
    }

    /** The first snapshot that is concurrent with another replica is adopted by it. */
    private static Corpus adoptsConcurrent(Trace trace) {
        Map<Value, Value> vectors = new TreeMap<>();
        for (TraceStep step : trace.steps()) {
            Value process = Runs.argument(step, PROCESS);
            Value vector = observed(step, VECTOR);
            vectors.put(process, vector);
            for (Map.Entry<Value, Value> other : vectors.entrySet()) {
                if (step.call().action().equals("TakeSnapshot") && concurrent(other.getValue(), vector)) {
                    Call adopt = Call.of("Adopt")
                            .with(PROCESS, other.getKey())
                            .with("snapshot", Value.sequence(List.of(process, Value.of(sum(vector)))));
                    return wrong(
                            "adopts-concurrent",
                            step.index() + 1,
                            inserted(trace, step.index(), adopt, other.getKey(), vector, observed(step, VALUE)));
                }
            }
        }
        throw new AssertionError("no snapshot is concurrent with a replica");
    }

    /** The first update that is replayed is replayed again. */
    private static Corpus replaysTwice(Trace trace) {
        TraceStep replay = Runs.steps(trace, "Replay").get(0);
        return wrong(
                "replays-twice",
                replay.index() + 1,
                inserted(
                        trace,
                        replay.index(),
                        replay.call(),
                        Runs.argument(replay, PROCESS),
                        observed(replay, VECTOR),
                        observed(replay, VALUE)));
    }

    /** The first snapshot that is adopted leaves one more in the balance. */
    private static Corpus adoptsAnotherValue(Trace trace) {
        TraceStep adopt = Runs.steps(trace, "Adopt").get(0);
        Value value = Value.of(number(observed(adopt, VALUE)) + 1);
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.set(
                (int) adopt.index() - 1,
                step(adopt.index(), adopt.call(), Runs.argument(adopt, PROCESS), observed(adopt, VECTOR), value));
        return wrong("adopts-another-value", adopt.index(), new Trace(trace.header(), trace.initial(), steps));
    }

    private static Corpus wrong(String name, long index, Trace trace) {
        return new Corpus("state-sync-100-" + name + ".ndjson", OptionalLong.of(index), trace);
    }

    /** The trace with one line more after this one. */
    private static Trace inserted(Trace trace, long after, Call call, Value process, Value vector, Value value) {
        List<TraceStep> steps = new ArrayList<>(trace.steps().subList(0, (int) after));
        steps.add(step(after + 1, call, process, vector, value));
        trace.steps()
                .subList((int) after, trace.steps().size())
                .forEach(step ->
                        steps.add(new TraceStep(step.index() + 1, step.call(), step.observed(), step.partial())));
        return new Trace(trace.header(), trace.initial(), steps);
    }

    private static TraceStep step(long index, Call call, Value process, Value vector, Value value) {
        Map<String, Value> variables =
                Map.of(VECTOR, Value.function(Map.of(process, vector)), VALUE, Value.function(Map.of(process, value)));
        return new TraceStep(index, call, State.of(variables), new TreeSet<>(variables.keySet()));
    }

    /** The acting replica's part of the variable. */
    private static Value observed(TraceStep step, String variable) {
        Value function = step.observed().variables().get(variable);
        Value part =
                function instanceof Value.Function found ? found.mapping().get(Runs.argument(step, PROCESS)) : null;
        if (part == null) {
            throw new AssertionError(step + " records no " + variable);
        }
        return part;
    }

    private static boolean concurrent(Value one, Value other) {
        return exceeds(one, other) && exceeds(other, one);
    }

    private static boolean exceeds(Value one, Value other) {
        Map<Value, Value> there = ((Value.Function) other).mapping();
        return ((Value.Function) one)
                .mapping().entrySet().stream()
                        .anyMatch(entry ->
                                number(entry.getValue()) > number(there.getOrDefault(entry.getKey(), Value.of(0))));
    }

    private static long sum(Value vector) {
        return ((Value.Function) vector)
                .mapping().values().stream().mapToLong(SyncCorpus::number).sum();
    }

    private static long number(Value value) {
        return ((Value.Int) value).value();
    }
}
