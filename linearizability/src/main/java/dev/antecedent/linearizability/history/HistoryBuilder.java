package dev.antecedent.linearizability.history;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a history in memory, event by event in the order of real time; the n-th event stands in line n. What is wrong
 * with the history as a whole is found when it is {@link #build built}.
 */
public final class HistoryBuilder {

    private final String name;
    private final Dialect dialect;
    private final List<Event> events = new ArrayList<>();

    /**
     * A history without events.
     *
     * @param name stands for the file in messages
     */
    public HistoryBuilder(String name, Dialect dialect) {
        this.name = name;
        this.dialect = dialect;
    }

    /** The same, in Jepsen's dialect. */
    public HistoryBuilder(String name) {
        this(name, Dialect.JEPSEN);
    }

    /** Adds an event without key and time. */
    public HistoryBuilder add(Value process, EventType type, String f, @Nullable Value value) {
        return add(process, type, f, value, null, null);
    }

    /** Adds an event; see {@link Event} for what may be null. */
    public HistoryBuilder add(
            Value process,
            EventType type,
            String f,
            @Nullable Value value,
            @Nullable Value key,
            @Nullable BigInteger time) {
        int order = events.size();
        events.add(new Event(order, new Position(order + 1, 1), process, type, f, value, key, time));
        return this;
    }

    /**
     * The history.
     *
     * @throws MalformedHistory if a process invokes while it is busy, or completes what it did not invoke
     */
    public History build() {
        return new History(name, dialect, events, Pairing.operations(name, events));
    }
}
