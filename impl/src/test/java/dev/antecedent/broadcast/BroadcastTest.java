package dev.antecedent.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.broadcast.Graph.Edge;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BroadcastTest {

    @Test
    void aSierpinskiGraphHasTheVerticesEdgesAndDegreesOfItsDepth() {
        for (int depth = 0; depth <= 7; depth++) {
            Graph graph = SierpinskiGraph.of(depth).graph();
            int power = (int) Math.pow(3, depth + 1);

            assertThat(graph.vertices()).isEqualTo((power + 3) / 2);
            assertThat(graph.edges()).isEqualTo(power);
            assertThat(IntStream.range(0, graph.vertices())
                            .filter(vertex -> graph.neighbours(vertex).size() == 2))
                    .hasSize(3);
            assertThat(IntStream.range(0, graph.vertices())
                            .filter(vertex -> graph.neighbours(vertex).size() == 4))
                    .hasSize(graph.vertices() - 3);
        }
    }

    @Test
    void depthOneIsThreeTrianglesThatShareCorners() {
        SierpinskiGraph graph = SierpinskiGraph.of(1);

        assertThat(graph.points())
                .hasToString("[Point[x=0, y=0], Point[x=0, y=1], Point[x=0, y=2], "
                        + "Point[x=1, y=0], Point[x=1, y=1], Point[x=2, y=0]]");
        assertThat(graph.graph().adjacency())
                .hasToString("[[1, 3], [0, 2, 3, 4], [1, 4], [0, 1, 4, 5], [1, 2, 3, 5], [3, 4]]");
    }

    @Test
    void theDiameterIsTwoToTheDepth() {
        for (int depth = 0; depth <= 4; depth++) {
            Graph graph = SierpinskiGraph.of(depth).graph();

            assertThat(IntStream.range(0, graph.vertices())
                            .map(source ->
                                    Flooding.from(graph, source).completed().round())
                            .max())
                    .hasValue(1 << depth);
        }
    }

    @Test
    void everyRoundIsTheBallOfItsRadius() {
        Graph graph = SierpinskiGraph.of(3).graph();
        int[][] distance = distances(graph);
        for (int source = 0; source < graph.vertices(); source++) {
            int from = source;
            Flooding flooding = Flooding.from(graph, source);
            while (!flooding.isComplete()) {
                flooding = flooding.next();
                int radius = flooding.round();
                assertThat(flooding.reached().stream())
                        .containsExactlyElementsOf(IntStream.range(0, graph.vertices())
                                .filter(vertex -> distance[from][vertex] <= radius)
                                .boxed()
                                .toList());
            }
            assertThat(flooding.round())
                    .isEqualTo(IntStream.of(distance[source]).max().orElseThrow());
        }
    }

    /** "Latency grows logarithmically": log2 of 1,095 is 10, of 3,282 is 12. */
    @Test
    void floodingTakesTwiceTheRoundsForThreeTimesTheVertices() {
        assertThat(flooded(6)).hasToString("1095 vertices, 64 rounds, 4374 messages");
        assertThat(flooded(7)).hasToString("3282 vertices, 128 rounds, 13122 messages");
    }

    @Test
    void anEpidemicTakesRoundsThatGrowWithTheLogarithm() {
        for (int fanOut = 1; fanOut <= 3; fanOut++) {
            Random random = new Random(fanOut);
            Gossip smaller = Gossip.from(1095, fanOut, 0).completed(random::nextInt, 100);
            Gossip larger = Gossip.from(3282, fanOut, 0).completed(random::nextInt, 100);

            assertThat(smaller.isComplete() && larger.isComplete()).isTrue();
            assertThat(smaller.round()).isLessThan(32);
            assertThat(larger.round() - smaller.round()).isLessThan(8);
        }
    }

    @Test
    void anEpidemicTellsSoManyOthersAndNeverItself() {
        assertThat(Gossip.from(4, 1, 0).next(bound -> bound - 1).infected()).hasToString("{0, 3}");
        assertThat(Gossip.from(4, 1, 0).completed(bound -> 0, 7))
                .returns(7, Gossip::round)
                .returns(false, Gossip::isComplete);
        assertThat(Gossip.from(4, 1, 2).next(bound -> 2).next(bound -> 0)).returns(3L, Gossip::messages);
        assertThatThrownBy(() -> Gossip.from(3, 3, 0)).hasMessage("no 3 others can be drawn among 3 processes");
    }

    @Test
    void whoIsNotConnectedIsNotReached() {
        Graph graph = Graph.of(4, Stream.of(new Edge(0, 1), new Edge(2, 3)));

        assertThat(Flooding.from(graph, 0).completed().reached()).isEqualTo(graph.reachable(0));
        assertThat(graph.reachable(0)).hasToString("{0, 1}");
        assertThatThrownBy(() -> Graph.of(2, Stream.of(new Edge(1, 2))))
                .hasMessage("no edge of 2 vertices: Edge[one=1, other=2]");
        assertThatThrownBy(() -> SierpinskiGraph.of(11)).hasMessage("a depth is 0 to 10; found 11");
    }

    private static String flooded(int depth) {
        SierpinskiGraph graph = SierpinskiGraph.of(depth);
        Flooding flooding = Flooding.from(graph.graph(), graph.corner()).completed();
        return graph.points().size() + " vertices, " + flooding.round() + " rounds, "
                + flooding.next().messages() + " messages";
    }

    /** By Floyd and Warshall: over all intermediate vertices, without rounds or balls. */
    private static int[][] distances(Graph graph) {
        int vertices = graph.vertices();
        int[][] distance = new int[vertices][vertices];
        for (int one = 0; one < vertices; one++) {
            for (int other = 0; other < vertices; other++) {
                int ifNot = graph.neighbours(one).contains(other) ? 1 : vertices;
                distance[one][other] = one == other ? 0 : ifNot;
            }
        }
        for (int by = 0; by < vertices; by++) {
            for (int one = 0; one < vertices; one++) {
                for (int other = 0; other < vertices; other++) {
                    distance[one][other] = Math.min(distance[one][other], distance[one][by] + distance[by][other]);
                }
            }
        }
        return distance;
    }
}
