package dev.antecedent.triad.certificate;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a leaf can say. Decrees count the log's places from 1; ballots count from 1, and 0 is before all of them.
 *
 * <p>{@link #text} is what gets signed. It names the kind, the decree and the ballot, so a signature is good for that
 * one statement and cannot be replayed for another.
 */
public sealed interface Statement {

    /** The ballot it belongs to. */
    int ballot();

    /** The canonical text: different statements have different texts. */
    String text();

    /** One about a single value in a single decree. */
    sealed interface Vote extends Statement {

        /** The decree. */
        int decree();

        /** The value. */
        Payload value();
    }

    /** The proposer proposes a value. */
    record Propose(int decree, int ballot, Payload value) implements Vote {

        @Override
        public String text() {
            return "propose " + decree + " " + ballot + " " + value.text();
        }
    }

    /** A leaf prepares a value: it will prepare no other in this ballot. */
    record Prepare(int decree, int ballot, Payload value) implements Vote {

        @Override
        public String text() {
            return "prepare " + decree + " " + ballot + " " + value.text();
        }
    }

    /** A leaf is locked on a value: it has seen a prepare certificate for it. */
    record Commit(int decree, int ballot, Payload value) implements Vote {

        @Override
        public String text() {
            return "commit " + decree + " " + ballot + " " + value.text();
        }
    }

    /**
     * A leaf has joined a ballot, and reports what it is locked on. One status serves all decrees from {@code first} on.
     *
     * @param ballot the ballot joined
     * @param first the first decree that the status is about
     * @param locks the locks by decree; a decree without one is not locked
     */
    record Status(int ballot, int first, SortedMap<Integer, Lock> locks) implements Statement {

        /** Copies the locks. */
        public Status {
            locks = Collections.unmodifiableSortedMap(new TreeMap<>(locks));
        }

        /** The lock that is reported for the decree. */
        public Optional<Lock> lock(int decree) {
            return Optional.ofNullable(locks.get(decree));
        }

        /** The signed text has the locks without the certificates that back them: those prove themselves. */
        @Override
        public String text() {
            StringBuilder text = new StringBuilder("status " + ballot + " " + first);
            locks.forEach((decree, lock) -> text.append(' ')
                    .append(decree)
                    .append(' ')
                    .append(lock.ballot())
                    .append(' ')
                    .append(lock.value().text().length())
                    .append(' ')
                    .append(lock.value().text()));
            return text.toString();
        }
    }
}
