package dev.antecedent.linearizability.history;

import java.util.List;

/**
 * What the processes of a run saw: events in the order of real time, and the operations that they make up.
 *
 * @param file the file as it was named, for messages
 * @param operations in the order of their invocations
 */
public record History(String file, Dialect dialect, List<Event> events, List<Operation> operations) {
    public History {
        events = List.copyOf(events);
        operations = List.copyOf(operations);
    }

    /** An event that this history should not hold. */
    public MalformedHistory malformed(Event event, String found, String wanted) {
        return new MalformedHistory(file, event.position(), found, wanted);
    }
}
