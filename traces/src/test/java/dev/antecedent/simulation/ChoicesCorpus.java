package dev.antecedent.simulation;

import dev.antecedent.protocol.triad.TriadicConsensusFactory;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Committed traces of triadic consensus without a network: leaves that choose what to do next, with a Byzantine leaf in
 * each triad, over many ballots. One run of 27 leaves, and one of 9 leaves with a thing made wrong.
 */
final class ChoicesCorpus {

    private static final Value NO_LOCK = new Value.ModelValue("NoLock");
    private static final String LEAF = "leaf";

    private ChoicesCorpus() {}

    static List<Corpus> all() {
        Trace nine = of(9, 5, 80);
        return List.of(
                new Corpus("triadic-consensus-27-leaves.ndjson", OptionalLong.empty(), of(27, 2, 250)),
                commitsUncertified(nine),
                hidesLock(nine));
    }

    private static Trace of(int leaves, long seed, long events) {
        TriadicConsensusFactory factory = new TriadicConsensusFactory();
        Map<String, Value> constants = factory.constants(leaves);
        return TraceRecorder.record(factory.create(constants), constants, Scenario.usual(seed, events));
    }

    private static Corpus wrong(String name, long index, Trace trace) {
        return new Corpus("triadic-consensus-9-leaves-" + name + ".ndjson", OptionalLong.of(index), trace);
    }

    /** The first commit comes right after the leaf's own prepare of that value. */
    private static Corpus commitsUncertified(Trace trace) {
        TraceStep commit = Runs.steps(trace, "Commit").get(0);
        TraceStep prepare = Runs.steps(trace, "Prepare").stream()
                .filter(step -> step.index() < commit.index())
                .filter(step -> step.call().arguments().equals(commit.call().arguments()))
                .reduce((first, second) -> second)
                .orElseThrow();
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.add((int) prepare.index(), steps.remove((int) commit.index() - 1));
        return wrong("commits-uncertified", prepare.index() + 1, renumbered(trace, steps));
    }

    /** The first leaf that joins a ballot with a lock reports none. */
    private static Corpus hidesLock(Trace trace) {
        TraceStep commit = Runs.steps(trace, "Commit").get(0);
        Value leaf = Runs.argument(commit, LEAF);
        TraceStep join = Runs.steps(trace, "Join").stream()
                .filter(step -> step.index() > commit.index())
                .filter(step -> Runs.argument(step, LEAF).equals(leaf))
                .findFirst()
                .orElseThrow();
        Value ballot = Runs.argument(join, "number");
        Map<String, Value> observed = new TreeMap<>(join.observed().variables());
        observed.computeIfPresent(
                "status", (name, status) -> with(status, leaf, with(of(status, leaf), ballot, NO_LOCK)));
        List<TraceStep> steps = new ArrayList<>(trace.steps());
        steps.set((int) join.index() - 1, new TraceStep(join.index(), join.call(), State.of(observed), join.partial()));
        return wrong("hides-lock", join.index(), new Trace(trace.header(), trace.initial(), steps));
    }

    private static Trace renumbered(Trace trace, List<TraceStep> steps) {
        List<TraceStep> numbered = new ArrayList<>();
        for (TraceStep step : steps) {
            numbered.add(new TraceStep(numbered.size() + 1L, step.call(), step.observed(), step.partial()));
        }
        return new Trace(trace.header(), trace.initial(), numbered);
    }

    private static Value of(Value function, Value key) {
        Value part = ((Value.Function) function).mapping().get(key);
        if (part == null) {
            throw new AssertionError(function + " has no " + key);
        }
        return part;
    }

    private static Value with(Value function, Value key, Value part) {
        Map<Value, Value> mapping = new TreeMap<>(((Value.Function) function).mapping());
        mapping.put(key, part);
        return Value.function(mapping);
    }
}
