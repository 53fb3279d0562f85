package dev.antecedent.triad.consensus;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Payload;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All leaves of a tree that decide one value: the whole state of {@code TriadicConsensus}, with a method for each of its
 * actions.
 *
 * <p>A correct leaf's step is that of its {@link Acceptor}; what the acceptor is shown is the best {@link Evidence} that
 * the statements of the correct leaves and the signatures of the Byzantine ones make, once the referee believes it. So
 * the code that is compared with the specification is that of a real leaf and a real verifier. Messages are never lost
 * here, because a step never needs one to be missing: a message that is late is a step that is taken later.
 *
 * @param scope what is fixed
 * @param leaves the correct leaves
 * @param proposed the proposals that are justified
 */
public record TriadicConsensusSystem(
        ConsensusScope scope, SortedMap<Address, CorrectLeaf> leaves, SortedSet<BallotValue> proposed) {

    /** Copies the collections. */
    public TriadicConsensusSystem {
        leaves = Collections.unmodifiableSortedMap(new TreeMap<>(leaves));
        proposed = Collections.unmodifiableSortedSet(new TreeSet<>(proposed));
    }

    /** Nobody has done anything. */
    public static TriadicConsensusSystem start(ConsensusScope scope) {
        SortedMap<Address, CorrectLeaf> leaves = new TreeMap<>();
        scope.correct().forEach(leaf -> leaves.put(leaf, CorrectLeaf.initial()));
        return new TriadicConsensusSystem(scope, leaves, Collections.emptySortedSet());
    }

    /** The leaf joins the ballot and reports its lock; nothing unless the ballot is later than its own. */
    public Optional<TriadicConsensusSystem> join(Address leaf, int number) {
        return number > scope.ballotMax()
                ? Optional.empty()
                : step(leaf, acceptor -> acceptor.join(number), CorrectLeaf::joined);
    }

    /**
     * The ballot's proposer proposes the value; nothing unless that is justified. A correct proposer proposes once, a
     * Byzantine one every justified value.
     */
    public Optional<TriadicConsensusSystem> propose(int number, Payload value) {
        BallotValue proposal = new BallotValue(number, value);
        if (number < 1 || number > scope.ballotMax() || proposed.contains(proposal) || hasHadItsTurn(number)) {
            return Optional.empty();
        }
        return evidence().proposal(number, value).map(justified -> {
            SortedSet<BallotValue> more = new TreeSet<>(proposed);
            more.add(proposal);
            return new TriadicConsensusSystem(scope, leaves, more);
        });
    }

    /** The leaf prepares the proposal of its ballot; nothing if it has prepared one there. */
    public Optional<TriadicConsensusSystem> prepare(Address leaf, Payload value) {
        int ballot = leaf(leaf).ballot();
        return proposed.contains(new BallotValue(ballot, value))
                ? evidence()
                        .proposal(ballot, value)
                        .flatMap(proposal -> step(leaf, acceptor -> acceptor.prepare(proposal), CorrectLeaf::after))
                : Optional.empty();
    }

    /** The leaf commits the value that is certified as prepared in its ballot, and locks on it. */
    public Optional<TriadicConsensusSystem> commit(Address leaf, Payload value) {
        return evidence()
                .prepared(leaf(leaf).ballot(), value)
                .flatMap(certified -> step(leaf, acceptor -> acceptor.commit(certified), CorrectLeaf::committed));
    }

    /** The leaf decides the value that is certified as committed in whichever ballot. */
    public Optional<TriadicConsensusSystem> decide(Address leaf, Payload value) {
        for (int ballot = 1; ballot <= scope.ballotMax(); ballot++) {
            var certified = evidence().committed(ballot, value);
            if (certified.isPresent()) {
                return step(leaf, acceptor -> acceptor.decide(certified.get()), CorrectLeaf::after);
            }
        }
        return Optional.empty();
    }

    private boolean hasHadItsTurn(int number) {
        return !scope.byzantine().contains(scope.referee().rotation().proposer(number))
                && proposed.stream().anyMatch(proposal -> proposal.ballot() == number);
    }

    private Optional<TriadicConsensusSystem> step(
            Address name,
            Function<Acceptor, Optional<Acceptor>> action,
            BiFunction<CorrectLeaf, Acceptor, CorrectLeaf> said) {
        CorrectLeaf leaf = leaf(name);
        return action.apply(leaf.acceptor(evidence()::backing)).map(next -> {
            SortedMap<Address, CorrectLeaf> changed = new TreeMap<>(leaves);
            changed.put(name, said.apply(leaf, next));
            return new TriadicConsensusSystem(scope, changed, proposed);
        });
    }

    private CorrectLeaf leaf(Address name) {
        if (!leaves.containsKey(name)) {
            throw new IllegalArgumentException(
                    "a correct leaf is one of " + leaves.keySet() + "; found \"" + name + "\"");
        }
        return Objects.requireNonNull(leaves.get(name));
    }

    private Evidence evidence() {
        return new Evidence(scope.referee(), leaves);
    }
}
