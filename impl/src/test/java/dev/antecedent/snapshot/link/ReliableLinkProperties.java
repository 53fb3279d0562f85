package dev.antecedent.snapshot.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Messages over a network that loses, doubles and reorders packets. */
class ReliableLinkProperties {

    /** What the other end hands over, once the network has been fair for long enough. */
    private static List<Integer> handedOver(ReliableLink<Integer> kind, int messages, long seed) {
        Random random = new Random(seed);
        ReliableLink<Integer> sender = kind;
        ReliableLink<Integer> recipient = kind;
        List<Packet<Integer>> network = new ArrayList<>();
        List<Integer> handed = new ArrayList<>();
        int sent = 0;
        while (sent < messages || !sender.unacknowledged().isEmpty()) {
            if (sent < messages && random.nextBoolean()) {
                sender = sender.send(sent++);
                network.add(sender.lastPacket());
            } else if (random.nextInt(4) == 0) {
                network.addAll(sender.unacknowledgedPackets());
            }
            if (network.isEmpty()) {
                continue;
            }
            Packet<Integer> packet = network.get(random.nextInt(network.size()));
            if (random.nextInt(3) > 0) {
                network.remove(packet);
            }
            if (random.nextInt(4) == 0) {
                continue;
            }
            if (packet instanceof Packet.Data<Integer> data) {
                ReliableLink.Arrival<Integer> arrival = recipient.received(data);
                recipient = arrival.link();
                handed.addAll(arrival.messages());
                network.add(new Packet.Acknowledgement<>(data.number()));
            } else {
                sender = sender.acknowledged((Packet.Acknowledgement<Integer>) packet);
            }
        }
        return handed;
    }

    @Property(tries = 200)
    void anOrderedLinkHandsOverEachMessageOnceInOrder(@ForAll @IntRange(max = 20) int messages, @ForAll long seed) {
        assertThat(handedOver(ReliableLink.keepingOrder(), messages, seed))
                .containsExactlyElementsOf(IntStream.range(0, messages).boxed().toList());
    }

    @Property(tries = 200)
    void anUnorderedLinkHandsOverEachMessageOnce(@ForAll @IntRange(max = 20) int messages, @ForAll long seed) {
        assertThat(handedOver(ReliableLink.withoutOrder(), messages, seed))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, messages).boxed().toList());
    }

    /** Otherwise the network above would not be worth the name. */
    @net.jqwik.api.Example
    void sometimesTheOrderIsLost() {
        assertThat(IntStream.range(0, 50).mapToObj(seed -> handedOver(ReliableLink.withoutOrder(), 20, seed)))
                .anyMatch(handed -> !handed.equals(handed.stream().sorted().toList()));
    }
}
