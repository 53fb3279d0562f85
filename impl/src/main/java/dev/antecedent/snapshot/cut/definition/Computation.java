package dev.antecedent.snapshot.cut.definition;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.ProcessId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What happened in a run: how many events each process had, and which of them sent and received which messages. It knows
 * no clock.
 *
 * <p>Happens-before is the smallest transitive relation in which an event is before the next one of its process, and the
 * sending of a message is before its receipt.
 *
 * <p>Source: Lamport, <i>Time, Clocks, and the Ordering of Events in a Distributed System</i> (CACM 21(7), 1978),
 * section "The Partial Ordering".
 *
 * @param events how many events each process had; they are named by their position, from 1
 * @param messages the messages, those that never arrived included
 */
public record Computation(SortedMap<ProcessId, Long> events, List<Message> messages) {

    /**
     * A message.
     *
     * @param sending the event that sent it
     * @param receipt the event that received it, if it arrived
     */
    public record Message(EventId sending, Optional<EventId> receipt) {}

    /**
     * Copies and checks the run.
     *
     * @throws IllegalArgumentException if a message names an event that there is not, or an event happened before itself
     */
    public Computation {
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        messages = List.copyOf(messages);
        for (Message message : messages) {
            requireEvent(events, message.sending());
            SortedMap<ProcessId, Long> counts = events;
            message.receipt().ifPresent(receipt -> requireEvent(counts, receipt));
        }
        for (EventId event : all(events)) {
            if (before(event, messages).contains(event)) {
                throw new IllegalArgumentException(event + " happened before itself");
            }
        }
    }

    /** All events, by process and position. */
    public List<EventId> all() {
        return all(events);
    }

    /**
     * The events that happened before one.
     *
     * @throws IllegalArgumentException if there is no such event
     */
    public Set<EventId> before(EventId event) {
        requireEvent(events, event);
        return before(event, messages);
    }

    private static Set<EventId> before(EventId event, List<Message> messages) {
        Set<EventId> before = new TreeSet<>();
        Deque<EventId> toFollow = new ArrayDeque<>(causes(event, messages));
        while (!toFollow.isEmpty()) {
            EventId cause = toFollow.pop();
            if (before.add(cause)) {
                toFollow.addAll(causes(cause, messages));
            }
        }
        return before;
    }

    /** The events directly before one: the last one of its process, and the sendings of what it receives. */
    private static List<EventId> causes(EventId event, List<Message> messages) {
        List<EventId> causes = new ArrayList<>();
        if (event.number() > 1) {
            causes.add(new EventId(event.process(), event.number() - 1));
        }
        for (Message message : messages) {
            if (message.receipt().equals(Optional.of(event))) {
                causes.add(message.sending());
            }
        }
        return causes;
    }

    private static List<EventId> all(Map<ProcessId, Long> events) {
        List<EventId> all = new ArrayList<>();
        events.forEach((process, count) -> {
            for (long number = 1; number <= count; number++) {
                all.add(new EventId(process, number));
            }
        });
        return all;
    }

    private static void requireEvent(Map<ProcessId, Long> events, EventId event) {
        Long count = events.get(event.process());
        if (count == null || event.number() > count) {
            throw new IllegalArgumentException("no event " + event + " in a run of " + events);
        }
    }
}
