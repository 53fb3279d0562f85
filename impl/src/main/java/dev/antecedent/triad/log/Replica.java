package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.TriadicQuorum;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.Signer;
import dev.antecedent.triad.certificate.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One leaf of the replicated log.
 *
 * <p>In a ballot, statuses go up the tree to the proposer; for each decree a proposal goes to everybody, prepares go up,
 * their certificate goes to everybody, commits go up, their certificate goes to everybody. Each of the five takes n-1
 * messages. What is lost is sent again at a tick, as long as its sender still waits for something.
 *
 * <p>What it must remember is in its {@link Decrees}. Everything else may be lost in a crash.
 */
public final class Replica {

    private static final int DECISIONS_PER_ANSWER = 32;
    private static final int TICKS_FOR_COLLECTOR = 2;

    private final Referee referee;
    private final Signer signer;
    private final Decrees decrees;
    private final ReplicaListener listener;
    private final Address self;
    private final Post post;
    private final Door door;
    private final Collector collector;
    private final Proposer proposer;
    private final Voter voter;
    private final Pacemaker pacemaker;
    private int ticks;

    /**
     * A leaf as it comes up.
     *
     * @param self the leaf
     * @param decrees what is on its disk; fresh at first
     */
    public Replica(
            Address self,
            Referee referee,
            ReplicaSettings settings,
            Decrees decrees,
            Outbox network,
            ReplicaListener listener) {
        this.self = self;
        this.referee = referee;
        this.signer = referee.signatures().signer(self);
        this.decrees = decrees;
        this.listener = listener;
        this.post = new Post(self, referee.rotation(), network);
        this.door = new Door(decrees, post, listener);
        this.collector = new Collector(self, referee, decrees, post, door, listener);
        this.proposer = new Proposer(self, referee.rotation(), signer, settings, decrees, post, listener);
        this.voter = new Voter(referee, signer, decrees, post, door, listener, this::join, this::decided);
        this.pacemaker = new Pacemaker(
                settings.patience(),
                new TriadicQuorum(referee.rule()),
                referee.rule().height());
        pacemaker.progress(decrees.ballot());
    }

    /** Joins the first ballot; a leaf that has been there before stays where it was. */
    public void start() {
        if (join(1)) {
            sendStatus();
        }
        settle();
    }

    /** Takes a command to be put into the log, at least once: whoever applies it has to know it again. */
    public void submit(String command) {
        submit(command, proposer::submit);
        settle();
    }

    /** Takes a message. */
    public void receive(Address sender, Message message) {
        handle(sender, message);
        settle();
    }

    /** Lets time pass: what may have been lost is sent again, and a ballot without progress is given up in the end. */
    public void tick() {
        ticks++;
        collector.tick();
        if (!proposer.hasWork() && decrees.undecided().isEmpty() && !decrees.hasGap()) {
            pacemaker.rest();
        } else if (!pacemaker.isQuorumIn(self, decrees.ballot()) && decrees.ballot() > 1) {
            waitForOthers();
        } else if (pacemaker.isTooLong(decrees.ballot())) {
            join(Math.max(decrees.ballot() + 1, pacemaker.reachedByCorrect()));
            broadcastStatus();
            proposer.spread();
        } else {
            sendAgain();
        }
        settle();
    }

    private void settle() {
        for (Optional<Message> next = post.toSelf(); next.isPresent(); next = post.toSelf()) {
            handle(self, next.get());
        }
    }

    private void handle(Address sender, Message message) {
        if (message instanceof Message.Proposed proposed) {
            voter.hear(proposed.proposal());
        } else if (message instanceof Message.Part part && part.topic() instanceof Topic.Votes votes) {
            collector.collect(sender, votes, part.certificate(), part.again());
        } else if (message instanceof Message.Part part && part.topic() instanceof Topic.Statuses statuses) {
            collect(sender, statuses, part);
        } else if (message instanceof Message.Announced announced) {
            voter.learn(sender, announced);
        } else if (message instanceof Message.Submitted submitted) {
            submit(submitted.command(), proposer::receive);
        } else if (message instanceof Message.Asked asked) {
            decrees.decisions(asked.first(), DECISIONS_PER_ANSWER).forEach(decision -> door.tell(sender, decision));
        }
    }

    /** A command that would make its batch invalid is not let near it. */
    private void submit(String command, Consumer<String> taken) {
        if (referee.valid().test(new Batch(List.of(command)).payload())) {
            taken.accept(command);
        } else {
            listener.rejected(Flaw.INVALID_VALUE);
        }
    }

    /** Something has been decided: what follows in order is delivered. */
    private void decided() {
        pacemaker.progress(decrees.ballot());
        for (Optional<Statement.Commit> next = decrees.deliver(); next.isPresent(); next = decrees.deliver()) {
            proposer.delivered(next.get().value());
            listener.delivered(next.get().decree(), next.get().value());
        }
        collector.forgetClosed();
        proposer.propose();
    }

    /** Statuses say who is where; from a leaf that has more decisions, these are wanted first. */
    private void collect(Address sender, Topic.Statuses topic, Message.Part part) {
        if (topic.ballot() < decrees.ballot()) {
            return;
        }
        Certificate certificate = part.certificate();
        Optional<Flaw> flaw = collector.flaw(topic, certificate);
        if (flaw.isPresent()) {
            listener.rejected(flaw.get());
            return;
        }
        certificate.forEachShare(share -> pacemaker.saw(share.place(), topic.ballot()));
        if (join(pacemaker.reachedByCorrect())) {
            sendStatus();
        }
        if (isAhead(certificate)) {
            post.send(sender, new Message.Asked(decrees.first()));
        } else {
            collector.collect(topic, certificate, part.again()).ifPresent(statuses -> lead(topic.ballot(), statuses));
        }
    }

    private void lead(int ballot, Certificate statuses) {
        if (referee.rotation().proposer(ballot).equals(self)) {
            join(ballot);
            proposer.lead(ballot, statuses);
            proposer.propose();
        }
    }

    private boolean join(int ballot) {
        boolean later = decrees.join(ballot);
        if (later) {
            collector.forgetLeft();
            pacemaker.joined();
            listener.joined(ballot);
        }
        return later;
    }

    /** What this leaf has said and still waits for an answer to. */
    private void sendAgain() {
        proposer.sendAgain();
        collector.announceAgain();
        if (decrees.votes().isEmpty() && !proposer.leads()) {
            sendAgain(statuses(), status());
        }
        decrees.votes().forEach(vote -> sendAgain(new Topic.Votes(vote), signer.sign(vote)));
        if (decrees.hasGap()) {
            post.send(post.peer(ticks), new Message.Asked(decrees.first()));
        }
    }

    /** A leaf that is ahead says so at every tick, and leaves its ballot no more until others have come. */
    private void waitForOthers() {
        broadcastStatus();
        proposer.spread();
        sendAgain();
    }

    /** First to the collector, whose certificate may be lost; later to all who can collect, for it may be silent. */
    private void sendAgain(Topic topic, Certificate share) {
        if (pacemaker.waited() > TICKS_FOR_COLLECTOR) {
            post.sendUpToAll(topic, share);
        } else {
            post.sendUp(topic, share, true);
        }
    }

    private void broadcastStatus() {
        post.broadcast(new Message.Part(statuses(), status(), false));
    }

    private void sendStatus() {
        post.sendUp(statuses(), status(), false);
    }

    private Topic statuses() {
        return new Topic.Statuses(decrees.ballot());
    }

    private Certificate.Share status() {
        return signer.sign(decrees.status());
    }

    private boolean isAhead(Certificate statuses) {
        boolean[] ahead = {false};
        statuses.forEachShare(share -> ahead[0] |= ((Statement.Status) share.statement()).first() > decrees.first());
        return ahead[0];
    }
}
