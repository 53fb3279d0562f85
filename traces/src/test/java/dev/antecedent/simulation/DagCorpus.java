package dev.antecedent.simulation;

import dev.antecedent.protocol.ProtocolFactory;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The committed traces of nodes that receive events: right ones, and such with one recorded value made wrong. */
final class DagCorpus {

    /** The Java operators that TLC uses hold the events of a graph as the bits of a long, 64 at most. */
    private static final int EVENTS = 60;

    private static final int LATER = 20;
    private static final Value FORKED = new Value.ModelValue("Forked");
    private static final Value FIRST = Value.of(1);

    private DagCorpus() {}

    static List<Corpus> all() {
        Trace index = of("CausalityIndex", 1);
        Trace consensus = of("Lachesis", 10);
        Trace graph = of("EventDag", 1);
        return List.of(
                right("event-dag-60.ndjson", graph),
                wrong("event-dag-60-other-parents.ndjson", graph, "dag", DagCorpus::withoutParents),
                right("causality-index-60.ndjson", index),
                wrong("causality-index-60-unmarked-fork.ndjson", index, "highestBefore", DagCorpus::unmarked),
                wrong("causality-index-60-rewritten-entry.ndjson", index, "lowestAfter", DagCorpus::rewritten),
                right("lachesis-60.ndjson", consensus),
                wrong("lachesis-60-wrong-frame.ndjson", consensus, "frame", DagCorpus::frameTwo),
                wrong("lachesis-60-other-order.ndjson", consensus, "blocks", DagCorpus::parentsFirst));
    }

    private static Trace of(String protocol, long seed) {
        ProtocolFactory factory = ServiceLoader.load(ProtocolFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.name().equals(protocol))
                .findFirst()
                .orElseThrow();
        Map<String, Value> constants = factory.constants(4);
        return Recording.of(factory.create(constants), constants, Scenario.usual(seed, EVENTS))
                .orElseThrow();
    }

    private static Corpus right(String file, Trace trace) {
        return new Corpus(file, OptionalLong.empty(), trace);
    }

    /** The first step, from the twentieth on, in which the change changes what was recorded of the variable. */
    private static Corpus wrong(String file, Trace trace, String variable, UnaryOperator<Value> change) {
        Predicate<TraceStep> changes = step -> {
            Value recorded = step.observed().variables().get(variable);
            return step.index() >= LATER
                    && recorded != null
                    && !change.apply(recorded).equals(recorded);
        };
        TraceStep right = trace.steps().stream().filter(changes).findFirst().orElseThrow();
        Map<String, Value> observed = new TreeMap<>(right.observed().variables());
        observed.computeIfPresent(variable, (name, value) -> change.apply(value));
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.set(
                (int) right.index() - 1,
                new TraceStep(right.index(), right.call(), State.of(observed), right.partial()));
        return new Corpus(file, OptionalLong.of(right.index()), new Trace(trace.header(), trace.initial(), steps));
    }

    /** A mark of a fork becomes what would have been there without. */
    private static Value unmarked(Value value) {
        return value.equals(FORKED)
                ? Value.record(Map.of("min", FIRST, "max", FIRST))
                : inside(value, DagCorpus::unmarked);
    }

    /** The first event's first entry, once it is there, is written again. */
    private static Value rewritten(Value rows) {
        Value.Function function = (Value.Function) rows;
        Value creator = function.mapping().firstKey();
        Value row = part(part(rows, creator), FIRST);
        Value entry = part(row, FIRST);
        Value later = entry.equals(FIRST) ? Value.of(2) : entry;
        return with(rows, creator, with(part(rows, creator), FIRST, with(row, FIRST, later)));
    }

    private static Value frameTwo(Value frames) {
        return inside(frames, frame -> frame.equals(FIRST) ? Value.of(2) : frame);
    }

    private static Value parentsFirst(Value blocks) {
        Value confirmed = Value.of("confirmed");
        return inside(blocks, block -> {
            List<Value> order = new ArrayList<>(
                    ((Value.Function) part(block, confirmed)).mapping().values());
            Collections.reverse(order);
            return with(block, confirmed, Value.sequence(order));
        });
    }

    /** Each event that is recorded has no parents; the first of a creator may indeed have none. */
    private static Value withoutParents(Value dag) {
        Value none = Value.set(List.of());
        return inside(dag, events -> inside(events, event -> with(event, Value.of("parents"), none)));
    }

    private static Value inside(Value value, UnaryOperator<Value> change) {
        if (!(value instanceof Value.Function function)) {
            return value;
        }
        Map<Value, Value> mapping = new TreeMap<>();
        function.mapping().forEach((key, part) -> mapping.put(key, change.apply(part)));
        return Value.function(mapping);
    }

    private static Value with(Value function, Value key, Value part) {
        Map<Value, Value> mapping = new TreeMap<>(((Value.Function) function).mapping());
        mapping.put(key, part);
        return Value.function(mapping);
    }

    private static Value part(Value function, Value key) {
        Value part = ((Value.Function) function).mapping().get(key);
        if (part == null) {
            throw new AssertionError(function + " has no " + key);
        }
        return part;
    }
}
