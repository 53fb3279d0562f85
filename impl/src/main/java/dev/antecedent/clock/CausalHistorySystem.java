package dev.antecedent.clock;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Happens-before by definition, without clocks: each event carries the set of events before it. A state of the
 * specification {@code CausalHistory}, with its actions; the truth that clocks are measured against.
 *
 * <p>Source: Schwarz and Mattern, <i>Detecting Causal Relationships in Distributed Computations</i> (Distributed
 * Computing 7, 1994), which names such a set a causal history; the relation is Lamport's (CACM 21(7), 1978).
 *
 * @param processes the processes
 * @param before the events so far, each with all events that happened before it
 * @param network the sendings of the messages that may still be received
 */
public record CausalHistorySystem(
        SortedSet<ProcessId> processes, SortedMap<EventId, SortedSet<EventId>> before, SortedSet<EventId> network)
        implements ClockSystem<CausalHistorySystem> {

    /** Copies the components. */
    public CausalHistorySystem {
        processes = Collections.unmodifiableSortedSet(new TreeSet<>(processes));
        SortedMap<EventId, SortedSet<EventId>> copy = new TreeMap<>();
        before.forEach((event, past) -> copy.put(event, Collections.unmodifiableSortedSet(new TreeSet<>(past))));
        before = Collections.unmodifiableSortedMap(copy);
        network = Collections.unmodifiableSortedSet(new TreeSet<>(network));
    }

    /** The initial state: no event, no message. */
    public static CausalHistorySystem start(Set<ProcessId> processes) {
        return new CausalHistorySystem(new TreeSet<>(processes), new TreeMap<>(), new TreeSet<>());
    }

    @Override
    public Set<EventId> inFlight() {
        return network;
    }

    @Override
    public Optional<CausalHistorySystem> local(ProcessId process) {
        return Optional.of(with(nextEvent(process), pastOf(process), network));
    }

    @Override
    public Optional<CausalHistorySystem> send(ProcessId process) {
        EventId event = nextEvent(process);
        SortedSet<EventId> sending = new TreeSet<>(network);
        sending.add(event);
        return Optional.of(with(event, pastOf(process), sending));
    }

    @Override
    public Optional<CausalHistorySystem> receive(ProcessId process, EventId message) {
        EventId event = nextEvent(process);
        requireMember(message.process());
        if (!network.contains(message) || message.process().equals(process)) {
            return Optional.empty();
        }
        SortedSet<EventId> past = pastOf(process);
        past.addAll(upTo(message));
        return Optional.of(with(event, past, network));
    }

    @Override
    public Optional<CausalHistorySystem> lose(EventId message) {
        requireMember(message.process());
        if (!network.contains(message)) {
            return Optional.empty();
        }
        SortedSet<EventId> rest = new TreeSet<>(network);
        rest.remove(message);
        return Optional.of(new CausalHistorySystem(processes, before, rest));
    }

    private EventId nextEvent(ProcessId process) {
        return new EventId(process, eventsOf(process) + 1);
    }

    private SortedSet<EventId> pastOf(ProcessId process) {
        long last = eventsOf(process);
        return last == 0 ? new TreeSet<>() : upTo(new EventId(process, last));
    }

    private SortedSet<EventId> upTo(EventId event) {
        SortedSet<EventId> past = new TreeSet<>(before.getOrDefault(event, Collections.emptySortedSet()));
        past.add(event);
        return past;
    }

    private long eventsOf(ProcessId process) {
        requireMember(process);
        return before.keySet().stream()
                .filter(event -> event.process().equals(process))
                .count();
    }

    private CausalHistorySystem with(EventId event, SortedSet<EventId> past, SortedSet<EventId> inFlight) {
        SortedMap<EventId, SortedSet<EventId>> extended = new TreeMap<>(before);
        extended.put(event, past);
        return new CausalHistorySystem(processes, extended, inFlight);
    }

    private void requireMember(ProcessId process) {
        if (!processes.contains(process)) {
            throw new IllegalArgumentException("no process " + process + " among " + processes);
        }
    }
}
