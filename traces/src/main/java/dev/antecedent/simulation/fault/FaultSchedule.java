package dev.antecedent.simulation.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that goes wrong in a run.
 *
 * @param network what the network does to every message
 * @param faults the others, in any order
 */
public record FaultSchedule(NetworkFaults network, List<Fault> faults) {

    /** Nothing goes wrong. */
    public static final FaultSchedule NONE = new FaultSchedule(NetworkFaults.NONE, List.of());

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a process is to crash while it is down, has two clocks or misbehaves in two
     *     ways
     */
    public FaultSchedule {
        faults = List.copyOf(faults);
        requireCompatible(faults);
    }

    /**
     * Reads the text of a schedule: clauses with semicolons between them. Without a network clause the network only
     * delays.
     *
     * @throws MalformedSchedule if it is none
     */
    public static FaultSchedule parse(String text) {
        return new ScheduleReader(text).schedule();
    }

    /** The same faults in another network. */
    public FaultSchedule withNetwork(NetworkFaults other) {
        return new FaultSchedule(other, faults);
    }

    /** Other faults in the same network. */
    public FaultSchedule withFaults(List<? extends Fault> others) {
        return new FaultSchedule(network, List.copyOf(others));
    }

    /** This and one more fault. */
    public FaultSchedule with(Fault fault) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return withFaults(more);
    }

    /** The faults of one kind. */
    public <F extends Fault> List<F> faults(Class<F> kind) {
        return faults.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the process does instead of keeping to the protocol; empty if it keeps to it. */
    public Optional<String> behaviourOf(int process) {
        return faults(Fault.Byzantine.class).stream()
                .filter(fault -> fault.process() == process)
                .map(Fault.Byzantine::behaviour)
                .findFirst();
    }

    /** The first fault that speaks of a process that is not there. */
    public Optional<Fault> beyond(int processes) {
        return first(fault -> fault.processes().stream().anyMatch(process -> process >= processes));
    }

    /** The first fault of this kind. */
    public Optional<Fault> first(Predicate<Fault> kind) {
        return faults.stream().filter(kind).findFirst();
    }

    /** The text, which is read back to an equal schedule. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("network ").append(network);
        faults.forEach(fault -> text.append("; ").append(fault));
        return text.toString();
    }

    private static void requireCompatible(List<Fault> faults) {
        Map<Integer, List<Period>> down = new HashMap<>();
        Map<Integer, Fault> clocks = new HashMap<>();
        Map<Integer, Fault> behaviours = new HashMap<>();
        for (Fault fault : faults) {
            if (fault instanceof Fault.Crash crash) {
                requireUp(
                        down,
                        crash.process(),
                        new Period(Math.min(crash.time(), Period.TIME_MAX - 1), Period.TIME_MAX));
            } else if (fault instanceof Fault.Outage outage) {
                requireUp(down, outage.process(), outage.period());
            } else if (fault instanceof Fault.Skew skew && clocks.put(skew.process(), skew) != null) {
                throw new IllegalArgumentException("a process has one clock; found two for " + skew.process());
            } else if (fault instanceof Fault.Byzantine byzantine
                    && behaviours.put(byzantine.process(), byzantine) != null) {
                throw new IllegalArgumentException(
                        "a process misbehaves in one way; found two for " + byzantine.process());
            }
        }
    }

    private static void requireUp(Map<Integer, List<Period>> down, int process, Period period) {
        List<Period> others = down.computeIfAbsent(process, none -> new ArrayList<>());
        if (others.stream().anyMatch(period::overlaps)) {
            throw new IllegalArgumentException("a process crashes while it is up; found " + process + " to crash at "
                    + period.from() + " while it is down");
        }
        others.add(period);
    }
}
