package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Signer;
import dev.antecedent.triad.certificate.Statement;
import dev.antecedent.triad.log.Batch;
import dev.antecedent.triad.log.Message;
import dev.antecedent.triad.log.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sends false evidence beside the true: certificates with a member too few, with the same member twice, of another value,
 * signed by itself in its neighbour's name; proposals of commands that nobody has issued.
 */
final class Forging implements Behaviour {

    private static final Payload INVENTED = new Batch(List.of("invented")).payload();

    private final Address self;
    private final Signer signer;

    Forging(Address self, Signer signer) {
        this.self = self;
        this.signer = signer;
    }

    @Override
    public void send(Address recipient, Message message, Network network) {
        if (message instanceof Message.Announced announced) {
            forgeries(announced.certificate())
                    .forEach(forged -> network.send(recipient, new Message.Announced(announced.vote(), forged)));
            network.send(recipient, new Message.Announced(other(announced.vote()), announced.certificate()));
        } else if (message instanceof Message.Part part) {
            forgeries(part.certificate())
                    .forEach(forged -> network.send(recipient, new Message.Part(part.topic(), forged, false)));
            network.send(recipient, inTheNeighboursName(part));
        } else if (message instanceof Message.Proposed proposed) {
            Statement.Propose vote =
                    (Statement.Propose) proposed.proposal().vote().statement();
            Statement.Propose invented = new Statement.Propose(vote.decree(), vote.ballot(), INVENTED);
            network.send(
                    recipient,
                    new Message.Proposed(new Proposal(
                            signer.sign(invented), proposed.proposal().statuses())));
        }
        network.send(recipient, message);
    }

    private static List<Certificate> forgeries(Certificate certificate) {
        if (!(certificate instanceof Certificate.OfRegion region)) {
            return List.of();
        }
        List<Certificate> twice = new ArrayList<>(region.children());
        twice.addAll(region.children());
        return List.of(
                new Certificate.OfRegion(region.place(), region.children().subList(0, 1)),
                new Certificate.OfRegion(region.place(), twice),
                new Certificate.OfRegion(region.place(), Collections.nCopies(3, certificate)));
    }

    private static Statement.Vote other(Statement.Vote vote) {
        return vote instanceof Statement.Prepare
                ? new Statement.Prepare(vote.decree(), vote.ballot(), INVENTED)
                : new Statement.Commit(vote.decree(), vote.ballot(), INVENTED);
    }

    private Message inTheNeighboursName(Message.Part part) {
        Address neighbour = self.parent().child((self.index() + 1) % Address.ARITY);
        Statement said = part.topic() instanceof Topic.Votes votes
                ? votes.vote()
                : new Statement.Status(part.topic().ballot(), 1, Collections.emptySortedMap());
        return new Message.Part(
                part.topic(),
                new Certificate.Share(neighbour, said, signer.sign(said).signature()),
                false);
    }
}
