package dev.antecedent.linearizability.history;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history: a process invokes an operation, or learns (or despairs of) its outcome.
 *
 * @param order the place in the history, from 0; the order of the events is their order in real time
 * @param line where it stands in its file, counted from 1
 * @param column where it stands in its line, counted from 1
 * @param process an integer or a text
 * @param f the operation's name; empty only for an {@code info} that names none
 * @param value null if the event has none, which is not the same as nil
 * @param key the object that is operated on, null if there is only one
 * @param time as recorded, in any unit, null if it was not; scales pictures and decides nothing: it may run backwards
 */
public record Event(
        int order,
        int line,
        int column,
        Value process,
        EventType type,
        String f,
        @Nullable Value value,
        @Nullable Value key,
        @Nullable BigInteger time) {

    public Event(
            int order,
            Position position,
            Value process,
            EventType type,
            String f,
            @Nullable Value value,
            @Nullable Value key,
            @Nullable BigInteger time) {
        this(order, position.line(), position.column(), process, type, f, value, key, time);
    }

    /** The same event at another place in the order of the history. */
    public Event at(int place) {
        return new Event(place, line, column, process, type, f, value, key, time);
    }

    /** Where it stands in its file. */
    public Position position() {
        return new Position(line, column);
    }

    /** The value, nil if there is none. */
    public Value valueOrNil() {
        return value == null ? Value.nil() : value;
    }
}
