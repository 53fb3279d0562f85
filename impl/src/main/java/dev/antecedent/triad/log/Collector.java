package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Flaw;
import dev.antecedent.triad.certificate.Referee;
import dev.antecedent.triad.certificate.Statement;
import java.util.Optional;

/**
 * A leaf as the collector of regions: verifies what their children send, passes the region's certificate on as soon as
 * there is enough for one, and announces the root's to everybody.
 */
final class Collector {

    private final Address self;
    private final Referee referee;
    private final Decrees decrees;
    private final Post post;
    private final Door door;
    private final ReplicaListener listener;
    private final CollectedParts parts;
    private final Announcements announcements = new Announcements();

    Collector(Address self, Referee referee, Decrees decrees, Post post, Door door, ReplicaListener listener) {
        this.self = self;
        this.referee = referee;
        this.decrees = decrees;
        this.post = post;
        this.door = door;
        this.listener = listener;
        this.parts = new CollectedParts(referee.rule());
    }

    /** The flaw of statuses of the leaf's ballot or a later one. */
    Optional<Flaw> flaw(Topic.Statuses topic, Certificate part) {
        if (part.place().length() == 0) {
            return Optional.of(Flaw.FOREIGN_MEMBER);
        }
        return door.isInReach(topic.ballot())
                ? referee.statusFlaw(topic.ballot(), part.place(), part)
                : Optional.of(Flaw.OUT_OF_REACH);
    }

    /**
     * Collects statuses that have no flaw. They were shown to everybody, perhaps, and then are only for the collector.
     *
     * @return a quorum's, if they have come together here
     */
    Optional<Certificate> collect(Topic.Statuses topic, Certificate part, boolean again) {
        if (!collectsFor(part.place().parent(), topic)) {
            return Optional.empty();
        }
        return passedOn(topic, parts.add(topic, part, again), again);
    }

    /** Collects votes. Who still waits in a decided decree is told the decision. */
    void collect(Address sender, Topic.Votes topic, Certificate part, boolean again) {
        Statement.Vote vote = topic.vote();
        if (!door.isOpen(vote)) {
            decrees.decision(vote.decree())
                    .filter(decision -> again && !sender.equals(self))
                    .ifPresent(decision -> door.tell(sender, decision));
            return;
        }
        Optional<Flaw> flaw = flaw(topic, part);
        if (flaw.isPresent()) {
            listener.rejected(flaw.get());
        } else {
            passedOn(topic, parts.add(topic, part, again), again).ifPresent(formed -> announce(sender, topic, formed));
        }
    }

    private Optional<Flaw> flaw(Topic.Votes topic, Certificate part) {
        Statement.Vote vote = topic.vote();
        if (vote instanceof Statement.Propose) {
            return Optional.of(Flaw.OTHER_STATEMENT);
        }
        if (part.place().length() == 0 || !collectsFor(part.place().parent(), topic)) {
            return Optional.of(Flaw.FOREIGN_MEMBER);
        }
        Optional<Flaw> flaw = referee.certificateFlaw(vote, part.place(), part);
        boolean second = flaw.isEmpty() && parts.isOneVoteTooMany(part.place(), vote);
        return second ? Optional.of(Flaw.SECOND_VOTE) : flaw;
    }

    private void announce(Address sender, Topic.Votes topic, Certificate certificate) {
        Statement.Vote vote = topic.vote();
        Message.Announced announced = new Message.Announced(vote, certificate);
        if (!isCollector(Address.ROOT, topic)) {
            post.send(self, announced);
        } else if (announcements.add(announced)) {
            post.broadcast(announced);
        } else {
            post.send(sender, announced);
        }
    }

    /** A tick is over: what others still wait for may be passed on once more. */
    void tick() {
        parts.tick();
    }

    /** Announces again what is undecided. */
    void announceAgain() {
        announcements.forEach(post::broadcast);
    }

    /** Forgets what belongs to closed decrees. */
    void forgetClosed() {
        parts.forgetBefore(decrees.first());
        announcements.forgetBefore(decrees.first());
    }

    /** Forgets what belongs to the ballots that the leaf has left. */
    void forgetLeft() {
        parts.forgetBeforeBallot(decrees.ballot());
        announcements.clear();
    }

    /** The root's certificate stays here; another goes to the collector above. */
    private Optional<Certificate> passedOn(Topic topic, Optional<Certificate> formed, boolean again) {
        formed.filter(certificate -> certificate.place().length() > 0)
                .ifPresent(certificate -> passOn(topic, certificate, again));
        return formed.filter(certificate -> certificate.place().length() == 0);
    }

    private void passOn(Topic topic, Certificate certificate, boolean again) {
        if (isCollector(certificate.place(), topic)) {
            post.sendUp(topic, certificate, again);
        } else {
            post.sendUpToAll(topic, certificate);
        }
    }

    private boolean isCollector(Address region, Topic topic) {
        return referee.rotation().collector(region, topic.ballot()).equals(self);
    }

    /** Any leaf of the region may collect: it is asked only where the collector does not answer. */
    private boolean collectsFor(Address region, Topic topic) {
        return region.contains(self) && topic.ballot() >= 1;
    }
}
