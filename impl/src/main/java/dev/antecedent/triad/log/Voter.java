package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Certified;
import dev.antecedent.triad.certificate.Checked;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Justified;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.Signer;
import dev.antecedent.triad.certificate.Statement;
import java.util.Optional;
import java.util.function.IntConsumer;

/** A leaf as a voter: what it hears of proposals and certificates, and what it prepares, commits and decides by them. */
final class Voter {

    private final Referee referee;
    private final Signer signer;
    private final Decrees decrees;
    private final Post post;
    private final Door door;
    private final ReplicaListener listener;
    private final IntConsumer join;
    private final Runnable decided;

    /**
     * A voter.
     *
     * @param join joins a ballot, if it is later than the leaf's
     * @param decided what to do when something has been decided
     */
    Voter(
            Referee referee,
            Signer signer,
            Decrees decrees,
            Post post,
            Door door,
            ReplicaListener listener,
            IntConsumer join,
            Runnable decided) {
        this.referee = referee;
        this.signer = signer;
        this.decrees = decrees;
        this.post = post;
        this.door = door;
        this.listener = listener;
        this.join = join;
        this.decided = decided;
    }

    /** A proposal: it is prepared in its ballot, once, if it is justified. */
    void hear(Proposal proposal) {
        if (!(proposal.vote().statement() instanceof Statement.Propose vote)) {
            listener.rejected(Flaw.OTHER_STATEMENT);
        } else if (door.isOpen(vote) && !decrees.hasPrepared(vote)) {
            checked(referee.justified(proposal)).ifPresent(this::prepare);
        }
    }

    /** A certificate: the value is committed or decided; far ahead of here, what comes before is asked for. */
    void learn(Address sender, Message.Announced announced) {
        Statement.Vote vote = announced.vote();
        if (decrees.decision(vote.decree()).isPresent()) {
            return;
        }
        if (vote instanceof Statement.Commit commit) {
            learn(sender, commit, announced.certificate());
        } else if (vote instanceof Statement.Prepare prepare) {
            learn(prepare, announced.certificate());
        } else {
            listener.rejected(Flaw.OTHER_STATEMENT);
        }
    }

    private void learn(Address sender, Statement.Commit vote, Certificate certificate) {
        if (door.isFarAhead(vote)) {
            post.send(sender, new Message.Asked(decrees.first()));
        } else {
            checked(referee.certified(vote, certificate)).ifPresent(this::decide);
        }
    }

    private void learn(Statement.Prepare vote, Certificate certificate) {
        if (door.isInReach(vote) && vote.ballot() == decrees.ballot() && !decrees.hasCommitted(vote)) {
            checked(referee.certified(vote, certificate)).ifPresent(this::commit);
        }
    }

    private void prepare(Justified proposal) {
        join.accept(proposal.vote().ballot());
        decrees.prepare(proposal).ifPresent(vote -> {
            listener.prepared(vote);
            contribute(vote);
        });
    }

    private void commit(Certified<Statement.Prepare> certified) {
        decrees.commit(certified).ifPresent(vote -> {
            listener.committed(vote);
            contribute(vote);
        });
    }

    private void decide(Certified<Statement.Commit> certified) {
        if (decrees.decide(certified)) {
            listener.decided(certified.vote());
            decided.run();
        }
    }

    private void contribute(Statement.Vote vote) {
        post.sendUp(new Topic.Votes(vote), signer.sign(vote), false);
    }

    private <T> Optional<T> checked(Checked<T> evidence) {
        evidence.flaw().ifPresent(listener::rejected);
        return evidence.believed();
    }
}
