package dev.antecedent.triad.certificate;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Decides what evidence is worth. Nothing is taken from a representative's word: every certificate is followed down to
 * the leaves' signatures, every time.
 *
 * <p><b>Why a proposal that passes is safe.</b> If a commit certificate for (b, v) exists, a quorum is locked on v in b
 * or joins no ballot above b before it is. The statuses of a later ballot come from a quorum too; where the rule is safe
 * against the Byzantine leaves, a correct leaf is in both, and its status shows a lock of ballot b at least. By induction
 * over the ballots, every prepare certificate from b on is for v, so the highest backed lock is v's.
 *
 * @param rule which sets are quorums
 * @param signatures how leaves sign
 * @param valid which values are externally valid
 */
public record Referee(Rule rule, SignatureScheme signatures, Predicate<Payload> valid) {

    /** Who proposes when. */
    public Rotation rotation() {
        return new Rotation(rule.height());
    }

    /** A quorum's certificate for the vote. */
    public <V extends Statement.Vote> Checked<Certified<V>> certified(V vote, Certificate certificate) {
        Optional<Flaw> flaw =
                isNumbered(vote) ? certificateFlaw(vote, Address.ROOT, certificate) : Optional.of(Flaw.UNKNOWN_BALLOT);
        return judged(flaw, () -> new Certified<>(vote, certificate));
    }

    /** The flaw of what claims to be the place's certificate for the vote. */
    public Optional<Flaw> certificateFlaw(Statement.Vote vote, Address place, Certificate certificate) {
        return treeFlaw(place, certificate, share -> shareFlaw(share, vote::equals));
    }

    /** The flaw of what claims to be the place's statuses of the ballot: each reported lock has to be backed. */
    public Optional<Flaw> statusFlaw(int ballot, Address place, Certificate certificate) {
        return treeFlaw(
                place,
                certificate,
                share -> shareFlaw(share, said -> said instanceof Statement.Status status && status.ballot() == ballot)
                        .or(() -> locksFlaw((Statement.Status) share.statement())));
    }

    /** A proposal that may be prepared. */
    public Checked<Justified> justified(Proposal proposal) {
        if (!(proposal.vote().statement() instanceof Statement.Propose vote)) {
            return new Checked.Flawed<>(Flaw.OTHER_STATEMENT);
        }
        return judged(proposalFlaw(proposal, vote), () -> new Justified(proposal, vote));
    }

    private Optional<Flaw> proposalFlaw(Proposal proposal, Statement.Propose vote) {
        if (!isNumbered(vote)) {
            return Optional.of(Flaw.UNKNOWN_BALLOT);
        }
        if (!proposal.vote().place().equals(rotation().proposer(vote.ballot()))) {
            return Optional.of(Flaw.WRONG_PROPOSER);
        }
        if (!valid.test(vote.value())) {
            return Optional.of(Flaw.INVALID_VALUE);
        }
        return shareFlaw(proposal.vote(), vote::equals)
                .or(() -> statusFlaw(vote.ballot(), Address.ROOT, proposal.statuses()))
                .or(() -> choiceFlaw(vote, proposal.statuses()));
    }

    private static boolean isNumbered(Statement.Vote vote) {
        return vote.ballot() >= 1 && vote.decree() >= 1;
    }

    /** Whether the value is that of a highest reported lock, or there is none. */
    private static Optional<Flaw> choiceFlaw(Statement.Propose vote, Certificate statuses) {
        List<Statement.Status> reported = new ArrayList<>();
        statuses.forEachShare(share -> reported.add((Statement.Status) share.statement()));
        if (reported.stream().anyMatch(status -> status.first() > vote.decree())) {
            return Optional.of(Flaw.OTHER_DECREE);
        }
        List<Lock> locks = reported.stream()
                .flatMap(status -> status.lock(vote.decree()).stream())
                .toList();
        int highest = locks.stream().mapToInt(Lock::ballot).max().orElse(0);
        boolean allowed = locks.isEmpty()
                || locks.stream()
                        .anyMatch(
                                lock -> lock.ballot() == highest && lock.value().equals(vote.value()));
        return allowed ? Optional.empty() : Optional.of(Flaw.NOT_THE_HIGHEST_LOCK);
    }

    private Optional<Flaw> locksFlaw(Statement.Status status) {
        for (Map.Entry<Integer, Lock> entry : status.locks().entrySet()) {
            Lock lock = entry.getValue();
            if (lock.ballot() < 1 || lock.ballot() >= status.ballot()) {
                return Optional.of(Flaw.LOCK_NOT_EARLIER);
            }
            Statement.Prepare prepared = new Statement.Prepare(entry.getKey(), lock.ballot(), lock.value());
            if (certificateFlaw(prepared, Address.ROOT, lock.backing()).isPresent()) {
                return Optional.of(Flaw.UNBACKED_LOCK);
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> treeFlaw(Address place, Certificate certificate, ShareCheck check) {
        if (!certificate.place().equals(place) || place.length() > rule.height()) {
            return Optional.of(Flaw.FOREIGN_MEMBER);
        }
        boolean leaf = place.length() == rule.height();
        if (certificate instanceof Certificate.OfRegion region && !leaf) {
            return regionFlaw(region, check);
        }
        return certificate instanceof Certificate.Share share && leaf
                ? check.flaw(share)
                : Optional.of(Flaw.FOREIGN_MEMBER);
    }

    private Optional<Flaw> regionFlaw(Certificate.OfRegion certificate, ShareCheck check) {
        int seen = 0;
        for (Certificate child : certificate.children()) {
            Address place = child.place();
            if (place.length() == 0 || !place.parent().equals(certificate.place())) {
                return Optional.of(Flaw.FOREIGN_MEMBER);
            }
            int bit = 1 << (place.index() % Address.ARITY);
            if ((seen & bit) != 0) {
                return Optional.of(Flaw.REPEATED_MEMBER);
            }
            seen |= bit;
            Optional<Flaw> flaw = treeFlaw(place, child, check);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Integer.bitCount(seen) < rule.threshold(certificate.place())
                ? Optional.of(Flaw.TOO_FEW_MEMBERS)
                : Optional.empty();
    }

    private Optional<Flaw> shareFlaw(Certificate.Share share, Predicate<Statement> says) {
        if (!says.test(share.statement())) {
            return Optional.of(Flaw.OTHER_STATEMENT);
        }
        return signatures.verifies(share.place(), share.statement(), share.signature())
                ? Optional.empty()
                : Optional.of(Flaw.FORGED_SIGNATURE);
    }

    private static <T> Checked<T> judged(Optional<Flaw> flaw, Supplier<T> evidence) {
        return flaw.isPresent() ? new Checked.Flawed<>(flaw.get()) : new Checked.Believed<>(evidence.get());
    }

    /** What is wrong with one share. */
    private interface ShareCheck {

        Optional<Flaw> flaw(Certificate.Share share);
    }
}
