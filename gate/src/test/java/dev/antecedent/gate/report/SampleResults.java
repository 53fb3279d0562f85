package dev.antecedent.gate.report;

import dev.antecedent.gate.result.Finding;
import dev.antecedent.gate.result.GateResults;
import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.ModelResult;
import dev.antecedent.gate.result.RunInfo;
import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.result.SpecResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.result.Strength;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.gate.result.VectorResult;
import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.Counterexample.Step;
import dev.antecedent.modelcheck.Coverage;
import dev.antecedent.modelcheck.Expectation;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import dev.antecedent.modelcheck.Problem;
import dev.antecedent.modelcheck.Profile;
import dev.antecedent.trace.Call;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Results by hand, one of every kind, with text that a careless page would break on. */
final class SampleResults {

    private SampleResults() {}

    static final RunInfo RUN = RunInfo.here(
            "2026-01-01T00:00:00Z", 61_234, Map.of("VectorClock/MCVectorClock", 4_321L), Set.of("VectorClock/NoTick"));

    /** Everything as expected. */
    static GateResults good() {
        return new GateResults(
                "sample",
                Profile.QUICK,
                List.of(new SpecResult(
                        "VectorClock",
                        "specs/VectorClock",
                        "Every event carries a vector; comparing vectors decides happens-before.",
                        List.of(),
                        List.of(holds(), mutant()),
                        List.of(lockstep(List.of(), Standing.AS_EXPECTED)),
                        List.of(trace()))),
                List.of(history("etcd_002.log", "holds", Standing.AS_EXPECTED)),
                List.of(vectors(
                        List.of(), Standing.AS_EXPECTED, "37 vectors: 37 agree, 0 differ; 163,228 values compared.")),
                List.of(simulation()),
                List.of(),
                List.of());
    }

    /** One of everything that can go wrong. */
    static GateResults bad() {
        return new GateResults(
                "sample <script>alert(1)</script>",
                Profile.FULL,
                List.of(new SpecResult(
                        "Lights",
                        "specs/Lights",
                        "Two lights & one crossing; \"<b>never</b>\" both green.",
                        List.of(new Finding(
                                "Lights/action Repair",
                                "coverage",
                                Standing.UNEXPECTED,
                                "The action Repair is never taken in any model; drop it, or give it a model.",
                                Optional.of(Problem.at(Path.of("specs/Lights/Lights.tla"), 31, 1, "never taken")))),
                        List.of(lasso(), undecided()),
                        List.of(lockstep(
                                List.of("1. initial state", "2. Turn(\"north\")", "light differs: green <> red"),
                                Standing.UNEXPECTED)),
                        List.of())),
                List.of(history("etcd_000.log", "violated", Standing.AS_EXPECTED)),
                List.of(vectors(
                        List.of("differs  <b>.json: quorum", "    vector:   3", "    computed: 4   by the rules"),
                        Standing.UNEXPECTED,
                        "37 vectors: 36 agree, 1 differ; 163,228 values compared. differs  <b>.json: quorum")),
                List.of(),
                List.of(),
                List.of());
    }

    private static VectorResult vectors(List<String> explanation, Standing standing, String sentence) {
        return new VectorResult(
                "traces/vectors/forkless-cause",
                37,
                37 - explanation.size() / 3,
                163_228,
                explanation,
                standing,
                sentence);
    }

    private static ModelEntry entry(String name, String shows, Expectation expect, Optional<String> mutant) {
        return new ModelEntry(
                name,
                name + ".tla",
                name + ".cfg",
                shows,
                List.of("S1-10"),
                Profile.QUICK,
                expect,
                "3 processes, 6 events in total, complete",
                Optional.empty(),
                new Budget(100_000, 512, 120),
                1,
                mutant,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static ModelRun run(Outcome outcome, long states, OptionalInt depth) {
        return new ModelRun(outcome, states, states * 3, depth, Coverage.NONE, 4_321, false);
    }

    private static ModelResult holds() {
        return new ModelResult(
                "VectorClock",
                entry(
                        "MCVectorClock",
                        "Every vector orders exactly the events that happened before it.",
                        new Expectation.Passes(OptionalLong.of(33_059), OptionalInt.of(10)),
                        Optional.empty()),
                run(new Outcome.Holds(), 33_059, OptionalInt.of(10)),
                Standing.AS_EXPECTED,
                "holds, 33,059 distinct states, depth 10",
                Optional.empty());
    }

    private static ModelResult mutant() {
        Counterexample behaviour = new Counterexample(
                List.of(
                        step("", "clock network", vectors(0, 0, 0, 0), Value.set(List.of())),
                        step("Send(\"p0\")", "clock network", vectors(1, 0, 0, 0), network(1)),
                        step("Receive(\"p1\", <<\"p0\", 1>>)", "clock", vectors(1, 0, 1, 0), network(1))),
                OptionalInt.empty());
        return new ModelResult(
                "VectorClock",
                entry(
                        "NoTick",
                        "A receive that merges and does not tick gives send and receive the same vector.",
                        new Expectation.Violates("StrictOrder", OptionalInt.of(3)),
                        Optional.of("M3")),
                run(new Outcome.Violated("StrictOrder", behaviour), 12, OptionalInt.empty()),
                Standing.AS_EXPECTED,
                "killed by StrictOrder in 3 states",
                Optional.empty());
    }

    private static ModelResult lasso() {
        Counterexample behaviour = new Counterexample(
                List.of(
                        step("", "light turn", Value.of("red"), Value.of(0)),
                        step("Turn(\"north\")", "light", Value.of("green"), Value.of(0)),
                        step("Turn(\"<south>\")", "turn", Value.of("green"), Value.sequence(List.of(Value.of(1))))),
                OptionalInt.of(1));
        return new ModelResult(
                "Lights",
                entry(
                        "MCLights",
                        "Everybody who waits crosses at last.",
                        new Expectation.Passes(OptionalLong.of(12), OptionalInt.of(4)),
                        Optional.empty()),
                run(new Outcome.Violated("NobodyWaitsForEver", behaviour), 12, OptionalInt.empty()),
                Standing.UNEXPECTED,
                "violates NobodyWaitsForEver, expected to hold",
                Optional.of(Problem.at(Path.of("specs/Lights/manifest.yaml"), 9, 5, "expected to hold")));
    }

    private static ModelResult undecided() {
        return new ModelResult(
                "Lights",
                entry(
                        "MCLightsLarge",
                        "The same at a larger crossing.",
                        new Expectation.Passes(OptionalLong.of(120_000), OptionalInt.empty()),
                        Optional.empty()),
                run(
                        new Outcome.Undecided("state budget of 100 reached; raise budget.states"),
                        100,
                        OptionalInt.empty()),
                Standing.UNDECIDED,
                "state budget of 100 reached; raise budget.states",
                Optional.empty());
    }

    private static LockstepResult lockstep(List<String> difference, Standing standing) {
        return new LockstepResult(
                "VectorClock",
                "MCVectorClock",
                "VectorClock",
                "3 processes, 6 events in total",
                33_059,
                105_132,
                33_059,
                105_132,
                61_004,
                difference,
                standing,
                "33,059 states and 105,132 steps on both sides");
    }

    private static TraceResult trace() {
        return new TraceResult(
                "VectorClock",
                "seed 7, 1000 events",
                1_000,
                OptionalInt.empty(),
                4_000,
                3_940,
                List.of(),
                Strength.SAMPLED,
                Standing.AS_EXPECTED,
                "accepted");
    }

    private static HistoryResult history(String file, String verdict, Standing standing) {
        return new HistoryResult(
                file,
                "cas-register",
                verdict,
                verdict,
                List.of("op <3> cannot be linearized"),
                standing,
                verdict + ", as indexed");
    }

    private static SimulationResult simulation() {
        return new SimulationResult(
                "clock-lossy --processes 3",
                "Clocks count <all> events.",
                1_000,
                512_345,
                new TreeMap<>(Map.of("message dropped", 12_345L)),
                "holds",
                "holds",
                Strength.SAMPLED,
                List.of(),
                Standing.AS_EXPECTED,
                "holds in 1,000 run(s) with 512,345 events");
    }

    private static Step step(String call, String changed, Value first, Value second) {
        List<String> names = first instanceof Value.Function ? List.of("clock", "network") : List.of("light", "turn");
        return new Step(
                call.isEmpty() ? Optional.empty() : Optional.of(Call.of(call)),
                Optional.empty(),
                State.of(Map.of(names.get(0), first, names.get(1), second)),
                List.of(changed.split(" ")));
    }

    private static Value vectors(int p0p0, int p0p1, int p1p0, int p1p1) {
        return Value.record(Map.of(
                "p0", Value.record(Map.of("p0", Value.of(p0p0), "p1", Value.of(p0p1))),
                "p1", Value.record(Map.of("p0", Value.of(p1p0), "p1", Value.of(p1p1)))));
    }

    private static Value network(int stamp) {
        return Value.set(List.of(Value.record(Map.of(
                "sender", Value.of("p0"),
                "stamp", Value.record(Map.of("p0", Value.of(stamp), "p1", Value.of(0)))))));
    }
}
