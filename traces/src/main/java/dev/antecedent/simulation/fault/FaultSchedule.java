package dev.antecedent.simulation.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        conflict(faults).ifPresent(conflict -> {
            throw new IllegalArgumentException(conflict);
        });
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

    /** Whether the faults can be in one schedule. */
    public static boolean isCompatible(List<Fault> faults) {
        return conflict(faults).isEmpty();
    }

    /** What is wrong with the faults together, though each alone is possible. */
    private static Optional<String> conflict(List<Fault> faults) {
        Map<Integer, List<Period>> down = new HashMap<>();
        Set<Integer> clocks = new HashSet<>();
        Set<Integer> behaviours = new HashSet<>();
        for (Fault fault : faults) {
            if (fault instanceof Fault.Crash crash && isDown(down, crash.process(), forever(crash.time()))) {
                return Optional.of(upWanted(crash.process(), crash.time()));
            } else if (fault instanceof Fault.Outage outage && isDown(down, outage.process(), outage.period())) {
                return Optional.of(upWanted(outage.process(), outage.period().from()));
            } else if (fault instanceof Fault.Skew skew && !clocks.add(skew.process())) {
                return Optional.of("a process has one clock; found two for " + skew.process());
            } else if (fault instanceof Fault.Byzantine byzantine && !behaviours.add(byzantine.process())) {
                return Optional.of("a process misbehaves in one way; found two for " + byzantine.process());
            }
        }
        return Optional.empty();
    }

    private static Period forever(long from) {
        return new Period(Math.min(from, Period.TIME_MAX - 1), Period.TIME_MAX);
    }

    private static String upWanted(int process, long time) {
        return "a process crashes while it is up; found " + process + " to crash at " + time + " while it is down";
    }

    /** Whether the process is down at some time of the period already; from now on it is all the time. */
    private static boolean isDown(Map<Integer, List<Period>> down, int process, Period period) {
        List<Period> others = down.computeIfAbsent(process, none -> new ArrayList<>());
        if (others.stream().anyMatch(period::overlaps)) {
            return true;
        }
        others.add(period);
        return false;
    }
}
