package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.State;
import dev.antecedent.trace.Trace;
import dev.antecedent.trace.TraceStep;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The committed traces of snapshots of a ledger. One is the least run in which the published algorithm loses money: a
 * right behaviour of a specification that violates Conservation.
 */
final class LedgerCorpus {

    /** What a hunt for a snapshot without all the money came to. */
    static final RunPlan LOSES_MONEY = plan(
                    "ledger-local", 1, Map.of("accounts", "1", "interval", "2", "snapshot", "3"))
            .withSchedule(FaultSchedule.parse("network delay 1..1"))
            .withEvents(10);

    private static final String CHANNEL_STATE = "channelState";
    private static final String EPOCH = "epoch";
    private static final String SNAPSHOT = "snapshot";

    private LedgerCorpus() {}

    static List<Corpus> all() {
        Trace local = drawn("ledger-local", 3);
        Trace marker = drawn("ledger-marker", 2);
        Trace epoch = drawn("ledger-epoch", 7);
        long takes = first(local, step -> step.call().action().equals("TakeSnapshot"));
        long crosses =
                first(marker, step -> holdsMoney(step.observed().variables().get(CHANNEL_STATE)));
        long turns = first(
                epoch,
                step -> step.call().action().equals("Receive")
                        && own(step, EPOCH).equals(Value.of(2)));
        return List.of(
                right("shard-snapshot-loses-money.ndjson", LOSES_MONEY.record().trace()),
                right("shard-snapshot-3.ndjson", local),
                wrong(
                        "shard-snapshot-3-richer.ndjson",
                        takes,
                        with(local, takes, SNAPSHOT, value -> changed(value, "state", LedgerCorpus::plusOne))),
                right("chandy-lamport-3.ndjson", marker),
                wrong(
                        "chandy-lamport-3-no-channel-state.ndjson",
                        crosses,
                        with(marker, crosses, CHANNEL_STATE, LedgerCorpus::emptied)),
                right("epoch-snapshot-3.ndjson", epoch),
                wrong("epoch-snapshot-3-stays-behind.ndjson", turns, with(epoch, turns, EPOCH, value -> Value.of(1))));
    }

    private static Trace drawn(String scenario, long seed) {
        return plan(scenario, seed, Map.of()).record().trace();
    }

    private static RunPlan plan(String name, long seed, Map<String, String> chosen) {
        SimulationScenario scenario = Scenarios.named(name).orElseThrow();
        Options options = scenario.defaults();
        for (Map.Entry<String, String> option : chosen.entrySet()) {
            options = options.with(option.getKey(), option.getValue());
        }
        return RunPlan.of(scenario, seed, options);
    }

    private static Corpus right(String file, Trace trace) {
        return new Corpus(file, OptionalLong.empty(), trace);
    }

    private static Corpus wrong(String file, long index, Trace trace) {
        return new Corpus(file, OptionalLong.of(index), trace);
    }

    private static long first(Trace trace, Predicate<TraceStep> wanted) {
        return trace.steps().stream()
                .filter(wanted)
                .mapToLong(TraceStep::index)
                .findFirst()
                .orElseThrow();
    }

    /** The acting process's entry of a variable that is there in part, or the whole of one that is there whole. */
    private static Value own(TraceStep step, String variable) {
        Value value = Objects.requireNonNull(step.observed().variables().get(variable));
        return step.partial().contains(variable)
                ? Objects.requireNonNull(((Value.Function) value).mapping().get(Runs.argument(step, "process")))
                : value;
    }

    private static Trace with(Trace trace, long index, String variable, UnaryOperator<Value> change) {
        return new Trace(
                trace.header(),
                trace.initial(),
                trace.steps().stream()
                        .map(step -> step.index() == index ? with(step, variable, change) : step)
                        .toList());
    }

    private static TraceStep with(TraceStep step, String variable, UnaryOperator<Value> change) {
        Value changed = change.apply(own(step, variable));
        SortedMap<String, Value> variables = new TreeMap<>(step.observed().variables());
        variables.put(
                variable,
                step.partial().contains(variable)
                        ? Value.function(Map.of(Runs.argument(step, "process"), changed))
                        : changed);
        return new TraceStep(step.index(), step.call(), new State(variables), step.partial());
    }

    private static Value changed(Value record, String field, UnaryOperator<Value> change) {
        SortedMap<Value, Value> fields = new TreeMap<>(((Value.Function) record).mapping());
        fields.computeIfPresent(Value.of(field), (name, value) -> change.apply(value));
        return new Value.Function(fields);
    }

    private static Value plusOne(Value number) {
        return Value.of(((Value.Int) number).value() + 1);
    }

    private static boolean holdsMoney(@Nullable Value channels) {
        return channels instanceof Value.Function function && !function.equals(emptied(function));
    }

    private static Value emptied(Value channels) {
        SortedMap<Value, Value> senders = new TreeMap<>(((Value.Function) channels).mapping());
        senders.replaceAll((sender, row) -> {
            SortedMap<Value, Value> recipients = new TreeMap<>(((Value.Function) row).mapping());
            recipients.replaceAll((recipient, queue) -> Value.sequence(List.of()));
            return new Value.Function(recipients);
        });
        return new Value.Function(senders);
    }
}
