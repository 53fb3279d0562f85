package dev.antecedent.linearizability.history;

import java.util.Arrays;
import java.util.Optional;

/** How a history's failed operations and nil reads are meant. Recognised by a file's content, never by its name. */
public enum Dialect {
    /** A failed operation did not happen and says nothing else; a nil read of a register says nothing. */
    JEPSEN("jepsen"),
    /** A failed compare-and-set saw another value than it expected; a nil read saw the nil state. */
    ETCD_LOG("etcd-log");

    private final String word;

    Dialect(String word) {
        this.word = word;
    }

    /** The word for it on the command line. */
    public String word() {
        return word;
    }

    /** The dialect of that word. */
    public static Optional<Dialect> named(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.word.equals(word))
                .findFirst();
    }

    @Override
    public String toString() {
        return word;
    }
}
