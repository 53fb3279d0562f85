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
 * A system of processes with Lamport clocks: a state of the specification {@code LamportClock}, with its actions.
 *
 * @param clock the clock of each process
 * @param network the messages that may still be received
 */
public record LamportClockSystem(SortedMap<ProcessId, LamportClock> clock, Set<LamportMessage> network)
        implements ClockSystem<LamportClockSystem> {

    /**
     * Copies the components.
     *
     * @throws IllegalArgumentException if a clock is another process's
     */
    public LamportClockSystem {
        clock = Collections.unmodifiableSortedMap(new TreeMap<>(clock));
        network = Collections.unmodifiableSet(new LinkedHashSet<>(network));
        clock.forEach((process, own) -> {
            if (!own.process().equals(process)) {
                throw new IllegalArgumentException("the clock of " + process + " is that of " + own.process());
            }
        });
    }

    /** The initial state: no event, no message. */
    public static LamportClockSystem start(Set<ProcessId> processes) {
        SortedMap<ProcessId, LamportClock> clock = new TreeMap<>();
        processes.forEach(process -> clock.put(process, LamportClock.start(process)));
        return new LamportClockSystem(clock, Set.of());
    }

    @Override
    public SortedSet<ProcessId> processes() {
        return new TreeSet<>(clock.keySet());
    }

    @Override
    public Set<EventId> inFlight() {
        return network.stream().map(LamportMessage::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<LamportClockSystem> local(ProcessId process) {
        return Optional.of(with(clockOf(process).tick()));
    }

    @Override
    public Optional<LamportClockSystem> send(ProcessId process) {
        LamportClock sent = clockOf(process).tick();
        Set<LamportMessage> sending = new LinkedHashSet<>(network);
        sending.add(new LamportMessage(process, sent.time()));
        return Optional.of(new LamportClockSystem(with(sent).clock, sending));
    }

    @Override
    public Optional<LamportClockSystem> receive(ProcessId process, EventId message) {
        LamportClock own = clockOf(process);
        return find(message)
                .filter(found -> !found.sender().equals(process))
                .map(found -> with(own.receive(found.stamp())));
    }

    @Override
    public Optional<LamportClockSystem> lose(EventId message) {
        return find(message).map(lost -> {
            Set<LamportMessage> rest = new LinkedHashSet<>(network);
            rest.remove(lost);
            return new LamportClockSystem(clock, rest);
        });
    }

    private Optional<LamportMessage> find(EventId message) {
        clockOf(message.process());
        return network.stream()
                .filter(candidate -> candidate.id().equals(message))
                .findFirst();
    }

    private LamportClock clockOf(ProcessId process) {
        LamportClock own = clock.get(process);
        if (own == null) {
            throw new IllegalArgumentException("no process " + process + " among " + clock.keySet());
        }
        return own;
    }

    private LamportClockSystem with(LamportClock changed) {
        SortedMap<ProcessId, LamportClock> next = new TreeMap<>(clock);
        next.put(changed.process(), changed);
        return new LamportClockSystem(next, network);
    }
}
