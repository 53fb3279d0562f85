package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Statement;

/** What a certificate under construction is about. */
public sealed interface Topic {

    /** The ballot. */
    int ballot();

    /** Everybody's status of a ballot. */
    record Statuses(int ballot) implements Topic {}

    /** Everybody's vote for the same thing. */
    record Votes(Statement.Vote vote) implements Topic {

        @Override
        public int ballot() {
            return vote.ballot();
        }
    }
}
