package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;

/** Hears of a replica's actions as it takes them: those of {@code TriadicConsensus}, and what it refused. */
public interface ReplicaListener {

    /** Join, in every decree. */
    void joined(int ballot);

    /** Propose. */
    void proposed(Statement.Propose vote);

    /** Prepare. */
    void prepared(Statement.Prepare vote);

    /** Commit. */
    void committed(Statement.Commit vote);

    /** Decide. */
    void decided(Statement.Commit vote);

    /** The decree's value is known, and those of all decrees before it; each is delivered once, in order. */
    void delivered(int decree, Payload value);

    /** Evidence was not believed. */
    void rejected(Flaw flaw);
}
