package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Rotation;
import dev.antecedent.triad.certificate.Signer;
import dev.antecedent.triad.certificate.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A leaf as the proposer of its ballots, and before them as one that hands commands to whoever is. */
final class Proposer {

    private static final int WAITING_MAX = 1_000;
    private static final int DELIVERED_MAX = 1_000;

    private final Address self;
    private final Rotation rotation;
    private final Signer signer;
    private final ReplicaSettings settings;
    private final Decrees decrees;
    private final Post post;
    private final ReplicaListener listener;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> delivered = new LinkedHashSet<>();
    private Optional<Leadership> leadership = Optional.empty();

    Proposer(
            Address self,
            Rotation rotation,
            Signer signer,
            ReplicaSettings settings,
            Decrees decrees,
            Post post,
            ReplicaListener listener) {
        this.self = self;
        this.rotation = rotation;
        this.signer = signer;
        this.settings = settings;
        this.decrees = decrees;
        this.post = post;
        this.listener = listener;
    }

    /** Whether commands wait for their decision. */
    boolean hasWork() {
        return !waiting.isEmpty();
    }

    /** Takes a command from a client. */
    void submit(String command) {
        if (isNew(command) && waiting.add(command)) {
            hand(command);
        }
        propose();
    }

    /** Takes a command from another leaf. */
    void receive(String command) {
        if (isNew(command)) {
            waiting.add(command);
            propose();
        }
    }

    /** Begins the leaf's ballot with a quorum's statuses; those of an earlier one, or the same again, change nothing. */
    void lead(int ballot, Certificate statuses) {
        if (decrees.lead(ballot)) {
            leadership = Optional.of(new Leadership(ballot, statuses, decrees.first()));
        }
    }

    /** Proposes what is due. */
    void propose() {
        leading()
                .ifPresent(leading -> leading.next(waiting, decrees.first() + settings.window(), settings.batch())
                        .forEach((decree, value) -> propose(leading, decree, value)));
    }

    /** The decree's value has been delivered: its commands need not wait any longer. */
    void delivered(Payload value) {
        Batch.of(value).ifPresent(batch -> batch.commands().forEach(this::remember));
        leadership.ifPresent(leading -> leading.forgetBefore(decrees.first()));
    }

    /** Whether the leaf leads its ballot. */
    boolean leads() {
        return leading().isPresent();
    }

    /** Sends again what may have been lost. */
    void sendAgain() {
        leading()
                .ifPresentOrElse(
                        leading -> leading.proposals(decrees.first())
                                .forEach(proposal -> post.broadcast(new Message.Proposed(proposal))),
                        () -> waiting.forEach(this::hand));
    }

    /** Gives every leaf the work that waits, so that all of them care for the next ballot. */
    void spread() {
        waiting.forEach(command -> post.broadcast(new Message.Submitted(command)));
    }

    /** A late copy of a delivered command is nobody's work any more; nor is what would not fit into memory. */
    private boolean isNew(String command) {
        return !delivered.contains(command) && waiting.size() < WAITING_MAX;
    }

    private void remember(String command) {
        waiting.remove(command);
        delivered.add(command);
        if (delivered.size() > DELIVERED_MAX) {
            delivered.remove(delivered.iterator().next());
        }
    }

    private void propose(Leadership leading, int decree, Payload value) {
        Statement.Propose vote = new Statement.Propose(decree, leading.ballot(), value);
        Proposal proposal = new Proposal(signer.sign(vote), leading.statuses());
        leading.made(decree, proposal);
        listener.proposed(vote);
        post.broadcast(new Message.Proposed(proposal));
    }

    private void hand(String command) {
        Address proposer = rotation.proposer(Math.max(1, decrees.ballot()));
        if (!proposer.equals(self)) {
            post.send(proposer, new Message.Submitted(command));
        }
    }

    private Optional<Leadership> leading() {
        return leadership.filter(leading -> leading.ballot() == decrees.ballot());
    }
}
