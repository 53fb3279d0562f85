package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certified;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Statement;

/**
 * Which votes are heard at all: those of undecided decrees, not too far from here, since what others make a leaf keep in
 * memory has to be bounded.
 */
final class Door {

    private static final int REACH = 1_000;

    private final Decrees decrees;
    private final Post post;
    private final ReplicaListener listener;

    Door(Decrees decrees, Post post, ReplicaListener listener) {
        this.decrees = decrees;
        this.post = post;
        this.listener = listener;
    }

    /** Whether the vote is of this ballot or a later one, in an undecided decree. */
    boolean isOpen(Statement.Vote vote) {
        return decrees.decision(vote.decree()).isEmpty() && isInReach(vote) && vote.ballot() >= decrees.ballot();
    }

    /** Whether the vote's ballot and decree are near enough; it counts as rejected otherwise. */
    boolean isInReach(Statement.Vote vote) {
        boolean inReach = isInReach(vote.ballot()) && vote.decree() >= 1 && vote.decree() <= decrees.first() + REACH;
        if (!inReach) {
            listener.rejected(Flaw.OUT_OF_REACH);
        }
        return inReach;
    }

    /** Whether the decree is so far ahead that those before it have to be learnt first. */
    boolean isFarAhead(Statement.Vote vote) {
        return vote.decree() > decrees.first() + REACH;
    }

    /** Whether the ballot is near enough. */
    boolean isInReach(int ballot) {
        return ballot >= 1 && ballot <= decrees.ballot() + REACH;
    }

    /** Tells the leaf a decision. */
    void tell(Address recipient, Certified<Statement.Commit> decision) {
        post.send(recipient, new Message.Announced(decision.vote(), decision.certificate()));
    }
}
