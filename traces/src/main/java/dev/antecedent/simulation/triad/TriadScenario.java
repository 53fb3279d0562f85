package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.Setup;
import dev.antecedent.simulation.SimulatedProcess;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Stage;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.Value;
import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Ed25519Signatures;
import dev.antecedent.triad.certificate.IdealSignatures;
import dev.antecedent.triad.certificate.SignatureScheme;
import dev.antecedent.triad.log.ReplicaListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Leaves that keep a store, and clients that use it; what goes wrong is the scenario's to draw.
 *
 * <p>Options: {@code theta}, the rule; {@code clients} and their {@code operations}; {@code signatures}, {@code ideal} or
 * {@code ed25519}; {@code decree}, the one that is traced; {@code watch}, whose disagreement ends a run: that of the {@code
 * leaves}, or only what the {@code clients} have seen, which is judged when they are done.
 *
 * <p>A leaf that comes back without its disk counts as Byzantine, as in the specification: it may break its promises.
 */
abstract class TriadScenario implements SimulationScenario {

    private static final String THETA = "theta";
    private static final String CLIENTS = "clients";
    private static final String OPERATIONS = "operations";
    private static final String SIGNATURES = "signatures";
    static final String DECREE = "decree";
    private static final String WATCH = "watch";
    private static final String LEAVES = "leaves";
    private static final List<String> WATCHED = List.of(LEAVES, "clients");
    private static final int HEIGHT_MAX = 6;
    private static final List<String> SCHEMES = List.of("ideal", "ed25519");
    private static final long EVENTS = 30_000;

    private final String name;
    private final String description;
    private final String theta;
    private final List<String> goals;

    TriadScenario(String name, String description, String theta, List<String> goals) {
        this.name = name;
        this.description = description;
        this.theta = theta;
        this.goals = List.copyOf(goals);
    }

    /** Draws what goes wrong for leaves under this rule. */
    abstract FaultSchedule faults(SplitMix64 random, Rule rule);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final Options defaults() {
        return Options.of(
                Map.of(THETA, theta, CLIENTS, "2", OPERATIONS, "5", SIGNATURES, "ideal", DECREE, "1", WATCH, LEAVES));
    }

    @Override
    public final SortedSet<String> sizes() {
        return new TreeSet<>(List.of(CLIENTS, OPERATIONS));
    }

    @Override
    public final SortedSet<String> behaviours() {
        return Behaviours.words();
    }

    @Override
    public final SortedSet<String> goals() {
        return new TreeSet<>(goals);
    }

    @Override
    public final long events() {
        return EVENTS;
    }

    @Override
    public final Optional<String> model() {
        return Optional.of("kv");
    }

    @Override
    public final FaultSchedule schedule(SplitMix64 random, Options options) {
        return faults(random, rule(options));
    }

    @Override
    public final Stage<?> stage(Setup setup) {
        Options options = setup.options();
        requireLeaves(setup.schedule(), rule(options));
        Cast cast = new Cast(rule(options), signatures(setup), setup.recorder());
        List<ClientProcess> clients = clients(cast, options);
        Optional<DecreeTrace> trace = setup.recorder().isTracing()
                ? Optional.of(new DecreeTrace(setup.recorder(), options.number(DECREE, 1, 1_000_000)))
                : Optional.empty();
        TriadWatch watch = new TriadWatch(
                cast,
                trace,
                options.oneOf(WATCH, WATCHED).equals(LEAVES),
                () -> clients.stream().allMatch(ClientProcess::isDone));
        List<SimulatedProcess<Packet>> processes = new ArrayList<>();
        SortedSet<Value> byzantine = new TreeSet<>();
        for (int process = 0; process < cast.leaves(); process++) {
            Address leaf = cast.leaf(process);
            boolean correct = isCorrect(setup.schedule(), process);
            Behaviour behaviour = setup.schedule()
                    .behaviourOf(process)
                    .map(word -> Behaviours.of(word, leaf, cast))
                    .orElse(Behaviour.CORRECT);
            ReplicaListener listener = correct ? watch.correct(leaf) : watch.other();
            processes.add(new LeafProcess(cast, leaf, behaviour, listener));
            if (!correct) {
                byzantine.add(Value.of(leaf.toString()));
            }
        }
        processes.addAll(clients);
        return new Stage<>("TriadicConsensus", constants(cast.rule(), byzantine), processes, watch);
    }

    private static void requireLeaves(FaultSchedule schedule, Rule rule) {
        for (Fault.Byzantine fault : schedule.faults(Fault.Byzantine.class)) {
            if (fault.process() >= rule.leaves()) {
                throw new IllegalArgumentException("found \"" + fault + "\", wanted a leaf, 0 to " + (rule.leaves() - 1)
                        + ": the processes after them are clients");
            }
        }
    }

    private static boolean isCorrect(FaultSchedule schedule, int process) {
        return schedule.behaviourOf(process).isEmpty()
                && schedule.faults(Fault.Outage.class).stream()
                        .noneMatch(outage -> outage.process() == process && !outage.disk());
    }

    private static List<ClientProcess> clients(Cast cast, Options options) {
        int count = options.number(CLIENTS, 1, 20);
        int operations = options.number(OPERATIONS, 1, 100_000);
        List<ClientProcess> clients = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            clients.add(new ClientProcess(cast, client, count, operations));
        }
        return clients;
    }

    private static SortedMap<String, Value> constants(Rule rule, SortedSet<Value> byzantine) {
        SortedMap<String, Value> constants = new TreeMap<>();
        constants.put(
                "Theta",
                Value.sequence(rule.thresholds().stream().map(Value::of).toList()));
        constants.put("Byzantine", Value.set(byzantine));
        for (String model : List.of("None", "NoLock", "NoStatus")) {
            constants.put(model, new Value.ModelValue(model));
        }
        return constants;
    }

    private static Rule rule(Options options) {
        List<Integer> thresholds = options.numbers(THETA, 2, 3);
        if (thresholds.size() > HEIGHT_MAX) {
            throw new IllegalArgumentException(THETA + ": found " + thresholds.size() + " levels, wanted 1 to "
                    + HEIGHT_MAX + ", which is " + Rule.of(2, 2, 2, 2, 2, 2).leaves() + " leaves");
        }
        return new Rule(thresholds);
    }

    private static SignatureScheme signatures(Setup setup) {
        return setup.options().oneOf(SIGNATURES, SCHEMES).equals("ideal")
                ? new IdealSignatures()
                : new Ed25519Signatures("seed " + setup.seed());
    }
}
