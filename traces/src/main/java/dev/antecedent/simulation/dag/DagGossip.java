package dev.antecedent.simulation.dag;

import dev.antecedent.protocol.NodeProtocol;
import dev.antecedent.protocol.dag.LachesisFactory;
import dev.antecedent.simulation.DrawnFaults;
import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunRecorder;
import dev.antecedent.simulation.Setup;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Stage;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Validators that gossip of their events and decide blocks; one of them may fork. */
public final class DagGossip implements SimulationScenario {

    private static final String VALIDATORS = "validators";
    private static final String FORK = "fork";
    private static final int VALIDATORS_MAX = 26;
    private static final long EVENTS = 800;
    private static final long HORIZON = 1_200;
    private static final long FAULT_MAX = 300;

    /** The scenario. */
    public DagGossip() {}

    @Override
    public String name() {
        return "dag-gossip";
    }

    @Override
    public String description() {
        return "Validators decide the same blocks, whoever is cut off or restarted, and though one of four forks.";
    }

    @Override
    public Options defaults() {
        return Options.of(Map.of(VALIDATORS, "4"));
    }

    @Override
    public SortedSet<String> behaviours() {
        return new TreeSet<>(List.of(FORK));
    }

    @Override
    public SortedSet<String> goals() {
        return new TreeSet<>(List.of(
                SameBlocks.DECIDED,
                SameBlocks.CHEATER,
                Goals.DROPPED,
                Goals.OVERTAKEN,
                Goals.PARTITIONED,
                Goals.RESTARTED));
    }

    @Override
    public long events() {
        return EVENTS;
    }

    @Override
    public FaultSchedule schedule(SplitMix64 random, Options options) {
        int validators = validators(options);
        DrawnFaults drawn = new DrawnFaults(random);
        FaultSchedule schedule = FaultSchedule.NONE
                .withNetwork(drawn.network())
                .with(new Fault.Partition(drawn.period(HORIZON, FAULT_MAX), drawn.halves(validators)))
                .with(new Fault.Outage(
                        (int) random.between(0, validators - 1L), drawn.period(HORIZON, FAULT_MAX), true));
        for (int cheater : drawn.some((validators - 1) / 3, validators)) {
            schedule = schedule.with(new Fault.Byzantine(cheater, FORK));
        }
        return schedule;
    }

    @Override
    public Stage<?> stage(Setup setup) {
        List<String> names = new ArrayList<>();
        for (int process = 0; process < validators(setup.options()); process++) {
            names.add(String.valueOf((char) ('a' + process)));
        }
        SortedSet<Integer> byzantine = byzantine(setup.schedule());
        Map<String, Value> constants = new TreeMap<>(new LachesisFactory().constants(names.size()));
        constants.put(
                "Cheater",
                Value.set(byzantine.stream()
                        .filter(process -> process < names.size())
                        .map(process -> Value.of(names.get(process)))
                        .toList()));
        SameBlocks watch = new SameBlocks(
                names, byzantine, setup.recorder(), trace(names, byzantine, constants, setup.recorder()));
        List<ValidatorProcess> processes = new ArrayList<>();
        for (int process = 0; process < names.size(); process++) {
            boolean forks = setup.schedule().behaviourOf(process).isPresent();
            processes.add(new ValidatorProcess(names, forks, watch));
        }
        return new Stage<>("Lachesis", constants, processes, watch);
    }

    /** Of the first correct validator, if a trace is wanted and there is one. */
    private static Optional<ArrivalTrace<?>> trace(
            List<String> names, SortedSet<Integer> byzantine, Map<String, Value> constants, RunRecorder recorder) {
        for (int process = 0; process < names.size() && recorder.isTracing(); process++) {
            if (!byzantine.contains(process)) {
                NodeProtocol<?> protocol = (NodeProtocol<?>) new LachesisFactory().create(constants);
                return Optional.of(traceOf(process, names, protocol, recorder));
            }
        }
        return Optional.empty();
    }

    private static <N> ArrivalTrace<N> traceOf(
            int process, List<String> names, NodeProtocol<N> protocol, RunRecorder recorder) {
        return new ArrivalTrace<>(process, names, protocol, recorder);
    }

    /** Who forks, or may: a validator that forgets its last event builds beside it. */
    private static SortedSet<Integer> byzantine(FaultSchedule schedule) {
        SortedSet<Integer> byzantine = new TreeSet<>();
        schedule.faults(Fault.Byzantine.class).forEach(fault -> byzantine.add(fault.process()));
        schedule.faults(Fault.Outage.class).stream()
                .filter(outage -> !outage.disk())
                .forEach(outage -> byzantine.add(outage.process()));
        return byzantine;
    }

    private static int validators(Options options) {
        return options.number(VALIDATORS, 2, VALIDATORS_MAX);
    }
}
