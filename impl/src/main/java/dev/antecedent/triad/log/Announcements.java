package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The certificates that a root's collector has announced in its ballot, to be announced again to whom they got lost. */
final class Announcements {

    private final NavigableMap<Integer, Map<Statement.Vote, Message.Announced>> made = new TreeMap<>();

    /** Adds one; whether it is new. */
    boolean add(Message.Announced announced) {
        return made.computeIfAbsent(announced.vote().decree(), decree -> new LinkedHashMap<>())
                        .putIfAbsent(announced.vote(), announced)
                == null;
    }

    /** Hands over all of them, by decree and in the order they were made. */
    void forEach(Consumer<Message> action) {
        made.values().forEach(votes -> votes.values().forEach(action));
    }

    /** Forgets the decrees before this one. */
    void forgetBefore(int decree) {
        made.headMap(decree).clear();
    }

    /** Forgets all. */
    void clear() {
        made.clear();
    }
}
