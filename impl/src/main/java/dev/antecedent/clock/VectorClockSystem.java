package dev.antecedent.clock;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A system of processes with vector clocks: a state of the specification {@code VectorClock}, with its actions.
 *
 * @param clock the clock of each process
 * @param network the messages that may still be received
 */
public record VectorClockSystem(SortedMap<ProcessId, VectorClock> clock, Set<VectorMessage> network)
        implements ClockSystem<VectorClockSystem> {

    /**
     * Copies the components.
     *
     * @throws IllegalArgumentException if a clock is another process's, or a vector is over different processes
     */
    public VectorClockSystem {
        clock = Collections.unmodifiableSortedMap(new TreeMap<>(clock));
        network = Collections.unmodifiableSet(new LinkedHashSet<>(network));
        SortedMap<ProcessId, VectorClock> clocks = clock;
        clock.forEach((process, own) -> {
            if (!own.process().equals(process)) {
                throw new IllegalArgumentException("the clock of " + process + " is that of " + own.process());
            }
            requireOver(clocks.keySet(), own.time());
        });
        network.forEach(message -> requireOver(clocks.keySet(), message.stamp()));
    }

    /** The initial state: no event, no message. */
    public static VectorClockSystem start(Set<ProcessId> processes) {
        SortedMap<ProcessId, VectorClock> clock = new TreeMap<>();
        processes.forEach(process -> clock.put(process, VectorClock.start(process, processes)));
        return new VectorClockSystem(clock, Set.of());
    }

    @Override
    public SortedSet<ProcessId> processes() {
        return new TreeSet<>(clock.keySet());
    }

    @Override
    public Set<EventId> inFlight() {
        return network.stream().map(VectorMessage::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<VectorClockSystem> local(ProcessId process) {
        return Optional.of(with(clockOf(process).tick()));
    }

    @Override
    public Optional<VectorClockSystem> send(ProcessId process) {
        VectorClock sent = clockOf(process).tick();
        Set<VectorMessage> sending = new LinkedHashSet<>(network);
        sending.add(new VectorMessage(process, sent.time()));
        return Optional.of(new VectorClockSystem(with(sent).clock, sending));
    }

    @Override
    public Optional<VectorClockSystem> receive(ProcessId process, EventId message) {
        VectorClock own = clockOf(process);
        return find(message)
                .filter(found -> !found.sender().equals(process))
                .map(found -> with(own.receive(found.stamp())));
    }

    @Override
    public Optional<VectorClockSystem> lose(EventId message) {
        return find(message).map(lost -> {
            Set<VectorMessage> rest = new LinkedHashSet<>(network);
            rest.remove(lost);
            return new VectorClockSystem(clock, rest);
        });
    }

    private Optional<VectorMessage> find(EventId message) {
        clockOf(message.process());
        return network.stream()
                .filter(candidate -> candidate.id().equals(message))
                .findFirst();
    }

    private VectorClock clockOf(ProcessId process) {
        VectorClock own = clock.get(process);
        if (own == null) {
            throw new IllegalArgumentException("no process " + process + " among " + clock.keySet());
        }
        return own;
    }

    private VectorClockSystem with(VectorClock changed) {
        SortedMap<ProcessId, VectorClock> next = new TreeMap<>(clock);
        next.put(changed.process(), changed);
        return new VectorClockSystem(next, network);
    }

    private static void requireOver(Set<ProcessId> processes, VectorTimestamp vector) {
        if (!vector.processes().equals(processes)) {
            throw new IllegalArgumentException("a vector over " + vector.processes() + " in a system of " + processes);
        }
    }
}
