package dev.antecedent.triad.consensus;

import dev.antecedent.triad.certificate.Certified;
import dev.antecedent.triad.certificate.Justified;
import dev.antecedent.triad.certificate.Lock;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one correct leaf knows and has promised in one decree. All of it is durable: a leaf that comes back without it may
 * break its promises, and counts as Byzantine.
 *
 * <p>Each method is the action of the same name in {@code TriadicConsensus}: it gives the state afterwards, or nothing
 * where the action is not enabled. Evidence comes as what the referee has {@linkplain
 * dev.antecedent.triad.certificate.Referee believed}. What the leaf then says to others is a statement about the new
 * state.
 *
 * @param decree the decree
 * @param ballot the highest ballot that it has joined; 0 before the first
 * @param prepared the value that it has prepared, by ballot
 * @param lock the value of the highest ballot in which it has committed
 * @param decided the decided value, once it is known
 */
public record Acceptor(
        int decree, int ballot, SortedMap<Integer, Payload> prepared, Optional<Lock> lock, Optional<Payload> decided) {

    /** Copies what is prepared. */
    public Acceptor {
        prepared = Collections.unmodifiableSortedMap(new TreeMap<>(prepared));
    }

    /** A leaf that has joined no ballot. */
    public static Acceptor initial(int decree) {
        return new Acceptor(decree, 0, Collections.emptySortedMap(), Optional.empty(), Optional.empty());
    }

    /** Joins a later ballot: the leaf leaves all earlier ones for good. It then reports its lock. */
    public Optional<Acceptor> join(int later) {
        return later > ballot ? Optional.of(new Acceptor(decree, later, prepared, lock, decided)) : Optional.empty();
    }

    /** Prepares the proposal of the leaf's ballot, once in a ballot. */
    public Optional<Acceptor> prepare(Justified proposal) {
        Statement.Propose vote = proposal.vote();
        if (!isOfThisBallot(vote) || prepared.containsKey(ballot)) {
            return Optional.empty();
        }
        SortedMap<Integer, Payload> more = new TreeMap<>(prepared);
        more.put(ballot, vote.value());
        return Optional.of(new Acceptor(decree, ballot, more, lock, decided));
    }

    /** Locks on the value that is certified as prepared in the leaf's ballot, once in a ballot. */
    public Optional<Acceptor> commit(Certified<Statement.Prepare> certified) {
        Statement.Prepare vote = certified.vote();
        if (!isOfThisBallot(vote) || hasCommitted()) {
            return Optional.empty();
        }
        Lock next = new Lock(ballot, vote.value(), certified.certificate());
        return Optional.of(new Acceptor(decree, ballot, prepared, Optional.of(next), decided));
    }

    /** Decides the value that is certified as committed, in whichever ballot; once. */
    public Optional<Acceptor> decide(Certified<Statement.Commit> certified) {
        Statement.Commit vote = certified.vote();
        return vote.decree() == decree && decided.isEmpty()
                ? Optional.of(new Acceptor(decree, ballot, prepared, lock, Optional.of(vote.value())))
                : Optional.empty();
    }

    /** Whether it has committed in its ballot. */
    public boolean hasCommitted() {
        return lock.isPresent() && lock.get().ballot() == ballot;
    }

    private boolean isOfThisBallot(Statement.Vote vote) {
        return vote.decree() == decree && vote.ballot() == ballot;
    }
}
