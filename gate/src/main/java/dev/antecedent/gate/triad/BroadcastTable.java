package dev.antecedent.gate.triad;

import dev.antecedent.broadcast.Flooding;
import dev.antecedent.broadcast.Gossip;
import dev.antecedent.broadcast.SierpinskiGraph;
import dev.antecedent.gate.result.Appendix;
import dev.antecedent.simulation.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Rounds and messages of the published broadcast and of an epidemic on as many processes, measured. */
final class BroadcastTable {

    private static final int SEEDS = 20;
    private static final int FAN_OUT_MAX = 3;
    private static final int ROUNDS_MAX = 1000;

    private BroadcastTable() {}

    static Appendix upTo(int depth) {
        return new Appendix(
                "broadcast",
                "Broadcast: flooding a Sierpinski graph, and an epidemic",
                List.of(
                        "Flooding from a corner of the Sierpinski graph takes as many rounds as the graph is wide, 2^d, and"
                                + " two messages for every edge. The epidemic tells so many processes a round, drawn"
                                + " anew among all others, until everybody knows: rounds at most, and messages on average,"
                                + " over " + SEEDS + " seeds."),
                List.of(
                        "#depth",
                        "#processes",
                        "#log2",
                        "#flooding: rounds",
                        "#messages",
                        "#fan-out 1: rounds",
                        "#messages",
                        "#fan-out 2: rounds",
                        "#messages",
                        "#fan-out 3: rounds",
                        "#messages"),
                IntStream.rangeClosed(2, depth).mapToObj(BroadcastTable::row).toList());
    }

    private static List<String> row(int depth) {
        SierpinskiGraph graph = SierpinskiGraph.of(depth);
        Flooding flooding = Flooding.from(graph.graph(), graph.corner()).completed();
        int processes = graph.graph().vertices();
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(depth),
                number(processes),
                String.format(Locale.ROOT, "%.1f", Math.log(processes) / Math.log(2)),
                number(flooding.round()),
                number(flooding.next().messages())));
        for (int fanOut = 1; fanOut <= FAN_OUT_MAX; fanOut++) {
            List<Gossip> runs = runs(processes, fanOut);
            cells.add(number(runs.stream().mapToInt(Gossip::round).max().orElseThrow()));
            cells.add(number(Math.round(
                    runs.stream().mapToLong(Gossip::messages).average().orElseThrow())));
        }
        return cells;
    }

    private static List<Gossip> runs(int processes, int fanOut) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(SplitMix64::new)
                .map(random -> Gossip.from(processes, fanOut, 0)
                        .completed(bound -> (int) random.between(0, bound - 1), ROUNDS_MAX))
                .toList();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
