package dev.antecedent.simulation.clock;

import dev.antecedent.clock.ProcessId;
import dev.antecedent.protocol.clock.Tla;
import dev.antecedent.simulation.DrawnFaults;
import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.Setup;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.Stage;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Processes with vector clocks that send each other messages, and crash and come back. */
abstract class Clocks implements SimulationScenario {

    private static final String PROCESSES = "processes";
    private static final int PROCESSES_MIN = 2;
    private static final int PROCESSES_MAX = 64;
    private static final long EVENTS = 1_000;
    private static final long HORIZON = 1_500;
    private static final long FAULT_MAX = 300;

    private final boolean disk;

    Clocks(boolean disk) {
        this.disk = disk;
    }

    @Override
    public Options defaults() {
        return Options.of(Map.of(PROCESSES, "3"));
    }

    @Override
    public SortedSet<String> goals() {
        return new TreeSet<>(List.of(
                Goals.DROPPED,
                Goals.DUPLICATED,
                Goals.OVERTAKEN,
                Goals.PARTITIONED,
                disk ? Goals.RESTARTED : Goals.ERASED));
    }

    @Override
    public long events() {
        return EVENTS;
    }

    @Override
    public FaultSchedule schedule(SplitMix64 random, Options options) {
        return new DrawnFaults(random).usual(processes(options), HORIZON, FAULT_MAX, disk);
    }

    @Override
    public Stage<?> stage(Setup setup) {
        SortedSet<ProcessId> names = new TreeSet<>();
        for (int process = 0; process < processes(setup.options()); process++) {
            // As many digits for all, so that their order is that of the numbers.
            names.add(new ProcessId(String.format("p%02d", process)));
        }
        HappensBefore watch = new HappensBefore(names, setup.recorder());
        return new Stage<>(
                "VectorClock",
                Map.of("Process", Value.set(names.stream().map(Tla::value).toList())),
                names.stream()
                        .map(name -> new ClockedProcess(name, names, watch))
                        .toList(),
                watch);
    }

    private static int processes(Options options) {
        return options.number(PROCESSES, PROCESSES_MIN, PROCESSES_MAX);
    }
}
