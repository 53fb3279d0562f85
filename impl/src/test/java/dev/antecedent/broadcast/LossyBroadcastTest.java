package dev.antecedent.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.broadcast.Graph.Edge;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LossyBroadcastTest {

    private static final Graph PATH = Graph.of(3, Stream.of(new Edge(0, 1), new Edge(1, 2)));

    @Test
    void whatIsLostIsSentAgain() {
        LossyBroadcast start = LossyBroadcast.from(PATH, 0);
        LossyBroadcast lost = start.send(0, 1).flatMap(sent -> sent.lose(0, 1)).orElseThrow();
        assertThat(lost).isEqualTo(start);

        LossyBroadcast unacknowledged = lost.send(0, 1)
                .flatMap(sent -> sent.receive(0, 1))
                .flatMap(received -> received.lose(0, 1))
                .orElseThrow();
        assertThat(unacknowledged.reached()).hasToString("{0, 1}");
        assertThat(unacknowledged.link()).containsEntry(new Link(0, 1), LinkState.IDLE);

        LossyBroadcast done = unacknowledged
                .send(0, 1)
                .flatMap(sent -> sent.receive(0, 1))
                .flatMap(received -> received.finish(0, 1))
                .orElseThrow();
        assertThat(done.link()).containsEntry(new Link(0, 1), LinkState.DONE);
        assertThat(done.isComplete()).isFalse();
    }

    @Test
    void whatIsNotEnabledIsRefused() {
        LossyBroadcast start = LossyBroadcast.from(PATH, 0);
        LossyBroadcast sent = start.send(0, 1).orElseThrow();

        assertThat(start.send(1, 2))
                .as("who was not reached has nothing to send")
                .isEmpty();
        assertThat(start.send(0, 2)).as("no neighbour").isEmpty();
        assertThat(start.receive(0, 1)).isEmpty();
        assertThat(start.finish(0, 1)).isEmpty();
        assertThat(start.lose(0, 1)).isEmpty();
        assertThat(sent.send(0, 1)).as("one message at a time").isEmpty();
        assertThat(sent.finish(0, 1)).isEmpty();
    }

    /** Links that lose two of three. */
    @Test
    void everybodyIsReachedWhoCanBeAndSendersGetDone() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Graph graph = SierpinskiGraph.of(1).graph();
            LossyBroadcast broadcast = LossyBroadcast.from(graph, random.nextInt(graph.vertices()));
            List<Link> links = List.copyOf(broadcast.link().keySet());
            for (int step = 0; step < 10_000 && !broadcast.isComplete(); step++) {
                Link link = links.get(random.nextInt(links.size()));
                broadcast = stepped(broadcast, link, random.nextInt(3) > 0).orElse(broadcast);
            }
            assertThat(broadcast.isComplete()).isTrue();
            assertThat(broadcast.reached()).isEqualTo(graph.reachable(0));
        }
    }

    private static Optional<LossyBroadcast> stepped(LossyBroadcast before, Link link, boolean loses) {
        return before.send(link.from(), link.to())
                .or(() -> loses ? before.lose(link.from(), link.to()) : Optional.empty())
                .or(() -> before.receive(link.from(), link.to()))
                .or(() -> before.finish(link.from(), link.to()));
    }
}
