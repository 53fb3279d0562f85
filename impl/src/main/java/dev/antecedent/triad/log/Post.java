package dev.antecedent.triad.log;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.certificate.Certificate;
import dev.antecedent.triad.certificate.Rotation;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A leaf's way to the others, and to itself: what it sends itself does not travel, but waits for its turn. */
final class Post {

    private final Address self;
    private final Rotation rotation;
    private final List<Address> everybody;
    private final Outbox network;
    private final Queue<Message> toSelf = new ArrayDeque<>();

    Post(Address self, Rotation rotation, Outbox network) {
        this.self = self;
        this.rotation = rotation;
        this.everybody = LeafSet.all(rotation.height()).leaves();
        this.network = network;
    }

    void send(Address recipient, Message message) {
        if (recipient.equals(self)) {
            toSelf.add(message);
        } else {
            network.send(recipient, message);
        }
    }

    void broadcast(Message message) {
        everybody.forEach(leaf -> send(leaf, message));
    }

    /** Sends a certificate to the collector of the region above. */
    void sendUp(Topic topic, Certificate part, boolean again) {
        send(rotation.collector(part.place().parent(), topic.ballot()), new Message.Part(topic, part, again));
    }

    /**
     * Sends a certificate again, to every leaf of the region above: any of them may collect, since the collector may be the
     * one that is silent. So what is not blocked is decided, in whichever ballot.
     */
    void sendUpToAll(Topic topic, Certificate part) {
        Address region = part.place().parent();
        everybody.stream().filter(region::contains).forEach(leaf -> send(leaf, new Message.Part(topic, part, true)));
    }

    /** The next message to oneself. */
    Optional<Message> toSelf() {
        return Optional.ofNullable(toSelf.poll());
    }

    /** Another leaf, each in its turn. */
    Address peer(int turn) {
        int others = everybody.size() - 1;
        return everybody.get((self.index() + 1 + turn % others) % everybody.size());
    }
}
