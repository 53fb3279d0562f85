package dev.antecedent.triad.consensus;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Certified;
import dev.antecedent.triad.certificate.Justified;
import dev.antecedent.triad.certificate.Lock;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The best evidence that there can be for something: what the correct leaves have said, and what Byzantine ones can sign
 * to go with it. It is made of real statements and signatures, and the referee has the last word on it.
 *
 * <p>Why nothing better exists. More shares never spoil a certificate of votes, so all are taken. For a proposal there
 * is one try for each ballot that the highest lock may be of: correct leaves with higher locks are left out, and
 * Byzantine leaves report that lock, if there is a certificate to back it, and else none. A report of anything else could
 * only exclude more.
 */
final class Evidence {

    private static final int DECREE = 1;

    private final Referee referee;
    private final SortedMap<Address, CorrectLeaf> leaves;

    /**
     * What can be shown in this state.
     *
     * @param referee who judges
     * @param leaves the correct leaves; all others are Byzantine
     */
    Evidence(Referee referee, SortedMap<Address, CorrectLeaf> leaves) {
        this.referee = referee;
        this.leaves = leaves;
    }

    /** That a quorum has prepared the value in the ballot. */
    Optional<Certified<Statement.Prepare>> prepared(int ballot, Payload value) {
        return certified(
                new Statement.Prepare(DECREE, ballot, value),
                leaf -> value.equals(leaf.prepared().get(ballot)));
    }

    /** That a quorum has committed the value in the ballot. */
    Optional<Certified<Statement.Commit>> committed(int ballot, Payload value) {
        return certified(
                new Statement.Commit(DECREE, ballot, value),
                leaf -> value.equals(leaf.committed().get(ballot)));
    }

    /** That the ballot's proposer may propose the value. */
    Optional<Justified> proposal(int ballot, Payload value) {
        return IntStream.range(0, ballot)
                .mapToObj(highest -> statuses(ballot, value, highest))
                .flatMap(Optional::stream)
                .map(statuses -> new Proposal(vote(ballot, value), statuses))
                .map(referee::justified)
                .flatMap(checked -> checked.believed().stream())
                .findFirst();
    }

    /** A certificate for a lock that a correct leaf has: it has seen one, so there is one. */
    Certificate backing(BallotValue lock) {
        return prepared(lock.ballot(), lock.value())
                .orElseThrow(() -> new IllegalStateException("a correct leaf is locked without a certificate"))
                .certificate();
    }

    private Certificate.Share vote(int ballot, Payload value) {
        Address proposer = referee.rotation().proposer(ballot);
        return referee.signatures().signer(proposer).sign(new Statement.Propose(DECREE, ballot, value));
    }

    private <V extends Statement.Vote> Optional<Certified<V>> certified(V vote, Function<CorrectLeaf, Boolean> said) {
        return collected(
                        Address.ROOT,
                        place -> correct(place).map(said).orElse(true) ? Optional.of(vote) : Optional.empty())
                .flatMap(certificate -> referee.certified(vote, certificate).believed());
    }

    /** The statuses that report no lock above this ballot. */
    private Optional<Certificate> statuses(int ballot, Payload value, int highest) {
        Optional<Lock> byzantine = highest == 0
                ? Optional.empty()
                : prepared(highest, value).map(backed -> new Lock(highest, value, backed.certificate()));
        return collected(Address.ROOT, place -> {
            Optional<CorrectLeaf> leaf = correct(place);
            return leaf.isPresent() ? reported(leaf.get(), ballot, highest) : Optional.of(status(ballot, byzantine));
        });
    }

    private Optional<Statement> reported(CorrectLeaf leaf, int ballot, int highest) {
        Optional<BallotValue> report = leaf.status().get(ballot);
        if (report == null || report.map(BallotValue::ballot).orElse(0) > highest) {
            return Optional.empty();
        }
        return Optional.of(status(ballot, report.map(lock -> new Lock(lock.ballot(), lock.value(), backing(lock)))));
    }

    private static Statement status(int ballot, Optional<Lock> lock) {
        return new Statement.Status(
                ballot,
                DECREE,
                new TreeMap<>(lock.map(held -> Map.of(DECREE, held)).orElse(Map.of())));
    }

    /** All that the leaves below the place say, as far as it makes certificates; the root's may fall short. */
    private Optional<Certificate> collected(Address place, Function<Address, Optional<Statement>> said) {
        if (place.length() == referee.rule().height()) {
            return said.apply(place)
                    .map(statement -> referee.signatures().signer(place).sign(statement));
        }
        List<Certificate> children = new ArrayList<>();
        for (int child = 0; child < Address.ARITY; child++) {
            collected(place.child(child), said).ifPresent(children::add);
        }
        boolean goesOn =
                place.length() == 0 || children.size() >= referee.rule().threshold(place);
        return goesOn ? Optional.of(new Certificate.OfRegion(place, children)) : Optional.empty();
    }

    private Optional<CorrectLeaf> correct(Address place) {
        return leaves.containsKey(place) ? Optional.of(Objects.requireNonNull(leaves.get(place))) : Optional.empty();
    }
}
