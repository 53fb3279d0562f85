package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceHeader;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The committed traces of triadic consensus: a decree each, of 3, 9 and 27 leaves. One is the run in which a single liar
 * makes two leaves decide differently: right where two of three are a quorum, wrong where it takes all three.
 */
final class TriadCorpus {

    /** What a hunt for a history that is not linearizable came to; the history is kept as kv-two-quorums.ndjson. */
    static final RunPlan TWO_QUORUMS = new RunPlan(
            scenario("triad-equivocation"),
            119,
            options("triad-equivocation", Map.of("theta", "2", "operations", "3", "watch", "clients")),
            FaultSchedule.parse("network delay 1..29; byzantine 0 equivocate"),
            scenario("triad-equivocation").events());

    private TriadCorpus() {}

    static List<Corpus> all() {
        Trace nine = drawn("triad-partition", 20, Map.of("decree", "3"));
        Trace two = TWO_QUORUMS.record().trace();
        return List.of(
                right("triadic-consensus-3.ndjson", drawn("triad-equivocation", 94, Map.of())),
                right("triadic-consensus-9.ndjson", nine),
                wrong("triadic-consensus-9-prepared-twice.ndjson", preparedTwice(nine)),
                right("triadic-consensus-9-byzantine.ndjson", drawn("triad-byzantine", 8, Map.of())),
                right(
                        "triadic-consensus-27.ndjson",
                        drawn("triad-partition", 1, Map.of("theta", "2,2,2", "decree", "3"))),
                right("triadic-consensus-3-two-values.ndjson", two),
                new Corpus(
                        "triadic-consensus-3-two-values-rule-3.ndjson",
                        OptionalLong.of(first(two, "Commit")),
                        withRule(two, 3)));
    }

    private static Trace drawn(String scenario, long seed, Map<String, String> options) {
        return RunPlan.of(scenario(scenario), seed, options(scenario, options))
                .record()
                .trace();
    }

    private static SimulationScenario scenario(String name) {
        return Scenarios.named(name).orElseThrow();
    }

    private static Options options(String scenario, Map<String, String> chosen) {
        SortedMap<String, String> values =
                new TreeMap<>(scenario(scenario).defaults().values());
        values.putAll(chosen);
        return new Options(values);
    }

    private static Corpus right(String file, Trace trace) {
        return new Corpus(file, OptionalLong.empty(), trace);
    }

    /** The first leaf that prepares does it again at once. */
    private static Corpus wrong(String file, Trace trace) {
        return new Corpus(file, OptionalLong.of(first(trace, "Prepare") + 1), trace);
    }

    private static Trace preparedTwice(Trace trace) {
        List<TraceStep> steps = new ArrayList<>();
        long doubled = first(trace, "Prepare");
        for (TraceStep step : trace.steps()) {
            steps.add(at(steps.size() + 1L, step));
            if (step.index() == doubled) {
                steps.add(at(steps.size() + 1L, step));
            }
        }
        return new Trace(trace.header(), trace.initial(), steps);
    }

    private static TraceStep at(long index, TraceStep step) {
        return new TraceStep(index, step.call(), step.observed(), step.partial());
    }

    private static Trace withRule(Trace trace, int threshold) {
        TraceHeader header = trace.header();
        SortedMap<String, Value> constants = new TreeMap<>(header.constants());
        constants.put("Theta", Value.sequence(List.of(Value.of(threshold))));
        return new Trace(
                new TraceHeader(header.spec(), constants, header.source(), header.seed()),
                trace.initial(),
                trace.steps());
    }

    private static long first(Trace trace, String action) {
        return trace.steps().stream()
                .filter(step -> step.call().action().equals(action))
                .mapToLong(TraceStep::index)
                .findFirst()
                .orElseThrow();
    }
}
