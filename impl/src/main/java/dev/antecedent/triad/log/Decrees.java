package dev.antecedent.triad.log;

import dev.antecedent.triad.certificate.Certified;
import dev.antecedent.triad.certificate.Justified;
import dev.antecedent.triad.certificate.Lock;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Statement;
import dev.antecedent.triad.consensus.Acceptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A leaf's durable part: its {@link Acceptor} in every open decree, and the decisions. One ballot is joined for all
 * decrees at once. It grows in place, and is what a leaf finds on its disk after a crash.
 *
 * <p>A decree is open until it and all before it are decided. Then its promises are no longer needed: the leaf takes no
 * part in it any more, but answers with the decision.
 */
public final class Decrees {

    private int ballot;
    private int led;
    private Statement.Status status = new Statement.Status(0, 1, Collections.emptySortedMap());
    private final NavigableMap<Integer, Acceptor> open = new TreeMap<>();
    private final NavigableMap<Integer, Certified<Statement.Commit>> decisions = new TreeMap<>();
    private int first = 1;

    /** The ballot that the leaf is in; 0 before the first. */
    public int ballot() {
        return ballot;
    }

    /** The first decree that is not decided here. */
    public int first() {
        return first;
    }

    /** The decision of the decree, if it is known. */
    public Optional<Certified<Statement.Commit>> decision(int decree) {
        return Optional.ofNullable(decisions.get(decree));
    }

    /** Whether decisions are known beyond the first one that is missing. */
    boolean hasGap() {
        return !decisions.isEmpty() && decisions.lastKey() >= first;
    }

    /** The leaf's part in the decree, which has to be open. */
    private Acceptor acceptor(int decree) {
        Acceptor known = open.get(decree);
        return known != null ? known : Acceptor.initial(decree).join(ballot).orElse(Acceptor.initial(decree));
    }

    /** The decrees in which something has been prepared, and that are undecided. */
    List<Acceptor> undecided() {
        return open.values().stream()
                .filter(acceptor -> acceptor.decided().isEmpty())
                .toList();
    }

    /** Whether the leaf has prepared in the vote's ballot and decree. */
    boolean hasPrepared(Statement.Vote vote) {
        Acceptor known = open.get(vote.decree());
        return known != null && known.prepared().containsKey(vote.ballot());
    }

    /** Whether the leaf has committed in its own ballot, in the vote's decree. */
    boolean hasCommitted(Statement.Vote vote) {
        Acceptor known = open.get(vote.decree());
        return known != null && known.hasCommitted();
    }

    /** What the leaf has voted for in its ballot, in undecided decrees. */
    List<Statement.Vote> votes() {
        List<Statement.Vote> votes = new ArrayList<>();
        for (Acceptor acceptor : undecided()) {
            Payload prepared = acceptor.prepared().get(ballot);
            if (prepared != null) {
                votes.add(new Statement.Prepare(acceptor.decree(), ballot, prepared));
            }
            acceptor.lock()
                    .filter(lock -> lock.ballot() == ballot)
                    .ifPresent(lock -> votes.add(new Statement.Commit(acceptor.decree(), ballot, lock.value())));
        }
        return votes;
    }

    /** Joins a later ballot in all decrees; false if it is not later. */
    boolean join(int later) {
        if (later <= ballot) {
            return false;
        }
        ballot = later;
        status = report();
        open.replaceAll((decree, acceptor) -> acceptor.join(later).orElse(acceptor));
        return true;
    }

    /**
     * Begins to propose in the ballot; false if it is not later than the last one it has led. A correct proposer proposes
     * once in a ballot and decree, also when it comes back from a crash.
     */
    boolean lead(int later) {
        if (later <= led) {
            return false;
        }
        led = later;
        return true;
    }

    /** What the leaf reported when it joined its ballot; the same whenever it is asked again. */
    Statement.Status status() {
        return status;
    }

    private Statement.Status report() {
        SortedMap<Integer, Lock> locks = new TreeMap<>();
        open.forEach((decree, acceptor) -> acceptor.lock().ifPresent(lock -> locks.put(decree, lock)));
        return new Statement.Status(ballot, first, locks);
    }

    /** Prepares; the vote, if the action is enabled. */
    Optional<Statement.Prepare> prepare(Justified proposal) {
        Statement.Propose vote = proposal.vote();
        return taken(vote, acceptor -> acceptor.prepare(proposal))
                .map(after -> new Statement.Prepare(vote.decree(), vote.ballot(), vote.value()));
    }

    /** Commits; the vote, if the action is enabled. */
    Optional<Statement.Commit> commit(Certified<Statement.Prepare> certified) {
        Statement.Prepare vote = certified.vote();
        return taken(vote, acceptor -> acceptor.commit(certified))
                .map(after -> new Statement.Commit(vote.decree(), vote.ballot(), vote.value()));
    }

    /** Decides; whether the action is enabled. */
    boolean decide(Certified<Statement.Commit> certified) {
        Statement.Commit vote = certified.vote();
        boolean isNew = taken(vote, acceptor -> acceptor.decide(certified)).isPresent();
        if (isNew) {
            decisions.put(vote.decree(), certified);
        }
        return isNew;
    }

    /** The next decision in order, once: its decree is then closed. */
    Optional<Statement.Commit> deliver() {
        Certified<Statement.Commit> next = decisions.get(first);
        if (next == null) {
            return Optional.empty();
        }
        open.remove(first);
        first++;
        return Optional.of(next.vote());
    }

    /** The decisions from a decree on, at most so many. */
    List<Certified<Statement.Commit>> decisions(int from, int atMost) {
        return decisions.tailMap(from, true).values().stream().limit(atMost).toList();
    }

    /** A closed decree has no acceptor any more, and a fresh one would have forgotten its promises. */
    private Optional<Acceptor> taken(Statement.Vote vote, Function<Acceptor, Optional<Acceptor>> action) {
        if (vote.decree() < first) {
            return Optional.empty();
        }
        Optional<Acceptor> after = action.apply(acceptor(vote.decree()));
        after.ifPresent(acceptor -> open.put(vote.decree(), acceptor));
        return after;
    }
}
