package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Signer;
import dev.antecedent.triad.certificate.Statement;
import dev.antecedent.triad.log.Message;
import dev.antecedent.triad.log.Topic;
import java.util.Collections;

/** Forgets its locks when it reports them, and votes again for ballots that are over. */
final class Stale implements Behaviour {

    private final Address self;
    private final Signer signer;

    Stale(Address self, Signer signer) {
        this.self = self;
        this.signer = signer;
    }

    @Override
    public void send(Address recipient, Message message, Network network) {
        if (message instanceof Message.Part part
                && part.certificate() instanceof Certificate.Share share
                && share.place().equals(self)) {
            network.send(
                    recipient,
                    new Message.Part(stale(part.topic()), signer.sign(stale(share.statement())), part.again()));
        }
        if (!isOwnStatus(message)) {
            network.send(recipient, message);
        }
    }

    private boolean isOwnStatus(Message message) {
        return message instanceof Message.Part part
                && part.topic() instanceof Topic.Statuses
                && part.certificate().place().equals(self);
    }

    private static Topic stale(Topic topic) {
        return topic instanceof Topic.Votes votes ? new Topic.Votes((Statement.Vote) stale(votes.vote())) : topic;
    }

    private static Statement stale(Statement statement) {
        if (statement instanceof Statement.Status status) {
            return new Statement.Status(status.ballot(), status.first(), Collections.emptySortedMap());
        } else if (statement instanceof Statement.Prepare vote) {
            return new Statement.Prepare(vote.decree(), vote.ballot() - 1, vote.value());
        } else if (statement instanceof Statement.Commit vote) {
            return new Statement.Commit(vote.decree(), vote.ballot() - 1, vote.value());
        }
        return statement;
    }
}
