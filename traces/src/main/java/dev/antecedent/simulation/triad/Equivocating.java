package dev.antecedent.simulation.triad;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Payload;
import dev.antecedent.triad.certificate.Proposal;
import dev.antecedent.triad.certificate.Rotation;
import dev.antecedent.triad.certificate.Signer;
import dev.antecedent.triad.certificate.Statement;
import dev.antecedent.triad.log.Batch;
import dev.antecedent.triad.log.Message;
import dev.antecedent.triad.log.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Says different things to different leaves. As a proposer it proposes a value to one half and nothing to the other; as a
 * voter it votes for whatever is voted for; as a collector it certifies each value by the votes that there are and its
 * own, and shows each certificate only to the half that it has told of that value.
 */
final class Equivocating implements Behaviour {

    private static final Payload NOTHING = new Batch(List.of()).payload();

    private final Address self;
    private final Rule rule;
    private final Rotation rotation;
    private final Signer signer;
    private final Map<Statement.Vote, NavigableMap<Address, Certificate>> parts = new HashMap<>();

    Equivocating(Address self, Rule rule, Signer signer) {
        this.self = self;
        this.rule = rule;
        this.rotation = new Rotation(rule.height());
        this.signer = signer;
    }

    @Override
    public void send(Address recipient, Message message, Network network) {
        if (message instanceof Message.Proposed proposed && isInOtherHalf(recipient)) {
            Proposal proposal = proposed.proposal();
            Statement.Propose vote = (Statement.Propose) proposal.vote().statement();
            Statement.Propose other = new Statement.Propose(vote.decree(), vote.ballot(), NOTHING);
            network.send(recipient, new Message.Proposed(new Proposal(signer.sign(other), proposal.statuses())));
        } else {
            network.send(recipient, message);
        }
    }

    @Override
    public void receive(Message message, Network network) {
        if (message instanceof Message.Part part
                && part.topic() instanceof Topic.Votes votes
                && part.certificate().place().length() > 0) {
            NavigableMap<Address, Certificate> known = parts.computeIfAbsent(votes.vote(), vote -> new TreeMap<>());
            known.put(self, signer.sign(votes.vote()));
            known.put(part.certificate().place(), part.certificate());
            climb(votes, known, network);
        }
    }

    /** Puts together what there is, from its own triad up to the root, as far as it is the collector. */
    private void climb(Topic.Votes topic, NavigableMap<Address, Certificate> known, Network network) {
        for (Address region = self.parent(); ; region = region.parent()) {
            List<Certificate> children = new ArrayList<>();
            for (int child = 0; child < Address.ARITY; child++) {
                children.addAll(known.subMap(region.child(child), true, region.child(child), true)
                        .values());
            }
            if (children.size() < rule.threshold(region)
                    || !rotation.collector(region, topic.ballot()).equals(self)) {
                return;
            }
            known.put(region, new Certificate.OfRegion(region, children));
            if (region.equals(Address.ROOT)) {
                announce(topic.vote(), new Certificate.OfRegion(region, children), network);
                return;
            }
        }
    }

    private void announce(Statement.Vote vote, Certificate certificate, Network network) {
        for (int leaf = 0; leaf < rule.leaves(); leaf++) {
            Address recipient = new Address(rule.height(), leaf);
            if (!recipient.equals(self)
                    && isInOtherHalf(recipient) == vote.value().equals(NOTHING)) {
                network.send(recipient, new Message.Announced(vote, certificate));
            }
        }
    }

    /**
     * Where the leaf's word first differs from its own, the two regions beside its own are of different halves. So there
     * are two others in its triad, two other triads around that, and so on, to be told different things.
     */
    private boolean isInOtherHalf(Address leaf) {
        Address mine = self;
        Address others = leaf;
        while (!mine.equals(others) && !mine.parent().equals(others.parent())) {
            mine = mine.parent();
            others = others.parent();
        }
        return Math.floorMod(others.index() - mine.index(), Address.ARITY) == 2;
    }
}
