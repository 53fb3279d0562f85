package dev.antecedent.triad.log;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keys and values, and what each client was told last. The log may hold a command several times, because who is not
 * answered asks again; it takes effect once, and its answer is remembered until the client's next command.
 *
 * @param values the values by key; a key that is not there has the empty value
 * @param sessions the last command of each client
 */
public record KeyValueStore(SortedMap<String, String> values, SortedMap<Integer, Session> sessions) {

    /** Nothing, and nobody. */
    public static final KeyValueStore EMPTY =
            new KeyValueStore(Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Copies both. */
    public KeyValueStore {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        sessions = Collections.unmodifiableSortedMap(new TreeMap<>(sessions));
    }

    /**
     * A client's last command.
     *
     * @param number its number
     * @param answer what it returned
     */
    public record Session(int number, String answer) {}

    /** What the client was told, if this was its last command. */
    public Optional<String> answer(int client, int number) {
        return Optional.ofNullable(sessions.get(client))
                .filter(session -> session.number == number)
                .map(Session::answer);
    }

    /** The store after the command; the same if it has been applied before. */
    public KeyValueStore apply(Command command) {
        Session last = sessions.get(command.client());
        if (last != null && last.number >= command.number()) {
            return this;
        }
        String value = value(command.key());
        SortedMap<String, String> changed = new TreeMap<>(values);
        String answer = "";
        switch (command.operation()) {
            case GET -> answer = value;
            case PUT -> changed.put(command.key(), command.arguments().get(0));
            case APPEND ->
                changed.put(command.key(), value + command.arguments().get(0));
            case CAS -> {
                boolean isExpected = value.equals(command.arguments().get(0));
                answer = String.valueOf(isExpected);
                if (isExpected) {
                    changed.put(command.key(), command.arguments().get(1));
                }
            }
        }
        SortedMap<Integer, Session> told = new TreeMap<>(sessions);
        told.put(command.client(), new Session(command.number(), answer));
        return new KeyValueStore(changed, told);
    }

    private String value(String key) {
        return Objects.requireNonNullElse(values.get(key), "");
    }
}
