package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;

/**
 * Hears of a replica's actions as it takes them: those of {@code TriadicConsensus}, and what it refused. Whoever does not
 * care for one does nothing.
 */
public interface ReplicaListener {

    /** Join, in every decree. */
    default void joined(int ballot) {}

    /** Propose. */
    default void proposed(Statement.Propose vote) {}

    /** Prepare. */
    default void prepared(Statement.Prepare vote) {}

    /** Commit. */
    default void committed(Statement.Commit vote) {}

    /** Decide. */
    default void decided(Statement.Commit vote) {}

    /** The decree's value is known, and those of all decrees before it; each is delivered once, in order. */
    default void delivered(int decree, Payload value) {}

    /** Evidence was not believed. */
    default void rejected(Flaw flaw) {}
}
