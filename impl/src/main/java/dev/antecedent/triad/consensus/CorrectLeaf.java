package dev.antecedent.triad.consensus;

import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Lock;
import dev.antecedent.triad.certificate.Payload;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a correct leaf knows and all that it has ever said, by the names that {@code TriadicConsensus} has for it. The
 * {@link Acceptor} is what the leaf itself keeps of it; the rest is in the messages that it has sent.
 *
 * @param ballot the ballot that it is in, 0 before the first
 * @param status the lock that it reported, by the ballot that it joined
 * @param prepared the value that it has prepared, by ballot
 * @param committed the value that it has committed, by ballot
 * @param lock what it committed last
 * @param decided the value that it has decided
 */
public record CorrectLeaf(
        int ballot,
        SortedMap<Integer, Optional<BallotValue>> status,
        SortedMap<Integer, Payload> prepared,
        SortedMap<Integer, Payload> committed,
        Optional<BallotValue> lock,
        Optional<Payload> decided) {

    private static final int DECREE = 1;

    /** Copies the maps. */
    public CorrectLeaf {
        status = Collections.unmodifiableSortedMap(new TreeMap<>(status));
        prepared = Collections.unmodifiableSortedMap(new TreeMap<>(prepared));
        committed = Collections.unmodifiableSortedMap(new TreeMap<>(committed));
    }

    /** A leaf that has said nothing. */
    static CorrectLeaf initial() {
        return new CorrectLeaf(
                0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty(), Optional.empty());
    }

    /**
     * The leaf's own state. It is made anew for every step, with whatever certificate there is for its lock: any is as
     * good as the one that it saw when it committed.
     */
    Acceptor acceptor(Function<BallotValue, Certificate> backing) {
        return new Acceptor(
                DECREE,
                ballot,
                prepared,
                lock.map(held -> new Lock(held.ballot(), held.value(), backing.apply(held))),
                decided);
    }

    /** After it has joined a ballot, and has reported its lock there. */
    CorrectLeaf joined(Acceptor next) {
        SortedMap<Integer, Optional<BallotValue>> more = new TreeMap<>(status);
        more.put(next.ballot(), held(next));
        return new CorrectLeaf(next.ballot(), more, next.prepared(), committed, held(next), next.decided());
    }

    /** After it has committed. */
    CorrectLeaf committed(Acceptor next) {
        SortedMap<Integer, Payload> more = new TreeMap<>(committed);
        next.lock().ifPresent(lock -> more.put(lock.ballot(), lock.value()));
        return new CorrectLeaf(next.ballot(), status, next.prepared(), more, held(next), next.decided());
    }

    /** After it has prepared or decided. */
    CorrectLeaf after(Acceptor next) {
        return new CorrectLeaf(next.ballot(), status, next.prepared(), committed, held(next), next.decided());
    }

    private static Optional<BallotValue> held(Acceptor acceptor) {
        return acceptor.lock().map(lock -> new BallotValue(lock.ballot(), lock.value()));
    }
}
