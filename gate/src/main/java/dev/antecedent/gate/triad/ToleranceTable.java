package dev.antecedent.gate.triad;

import dev.antecedent.gate.result.Appendix;
import dev.antecedent.triad.Tolerance;
import dev.antecedent.triad.comparison.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The honest table: every height, every number of levels with threshold 3, PBFT and Raft beside it. */
final class ToleranceTable {

    /** The highest tree that the documents show. */
    static final int HEIGHT = 6;

    private static final List<String> HEADINGS = List.of(
            "#h",
            "#n",
            "#levels of 3",
            "#quorum",
            "#Byzantine, safe",
            "#silent, live",
            "#both",
            "#messages",
            "#PBFT: both",
            "#messages",
            "#Raft: crashed",
            "#messages");

    private ToleranceTable() {}

    /** All rows up to this height. */
    static Appendix upTo(int height) {
        return new Appendix(
                "triad-tolerance",
                "How fault tolerant triadic consensus is",
                List.of(
                        "A tree of height h has n = 3^h leaves; each level's threshold is 2 or 3 of a region's three"
                                + " children. With k levels of 3 a quorum has 2^(h-k) 3^k leaves, the rule is safe with any"
                                + " 3^k - 1 Byzantine leaves and live with any 2^(h-k) - 1 silent ones; both at once is the"
                                + " smaller of the two. Which levels have the threshold 3 changes none of these figures.",
                        "Messages are those of one decision in failure-free operation until everybody knows it: 5(n-1)"
                                + " with one collector a region, 2n(n-1) for PBFT, 3(n-1) for Raft, whose last n-1 ride on"
                                + " the next entry under load. A message is not a byte: a certificate carries the signatures"
                                + " of a quorum.",
                        "No rule is both safe and live against more Byzantine leaves than PBFT on as many replicas, and"
                                + " from 9 leaves on none withstands as many silent ones as Raft; what the tree buys is"
                                + " messages."),
                HEADINGS,
                Comparison.upTo(height).stream().map(ToleranceTable::row).toList());
    }

    /** Of each height from 2 to 5 the rule that withstands most at once, beside PBFT and Raft: what a README has room for. */
    static Appendix best() {
        return new Appendix(
                "triad-best",
                "The best rule of each height",
                List.of(),
                List.of(
                        "#leaves",
                        "best rule",
                        "#withstands Byzantine",
                        "#messages",
                        "#PBFT",
                        "#messages",
                        "#all-2 rule: silent",
                        "#Raft: crashed"),
                IntStream.rangeClosed(2, 5).mapToObj(ToleranceTable::bestRow).toList());
    }

    private static List<String> row(Comparison row) {
        Tolerance tolerance = row.tolerance();
        return numbers(
                row.height(),
                row.leaves(),
                row.threes(),
                row.quorum(),
                tolerance.byzantine(),
                tolerance.crash(),
                tolerance.both(),
                row.messages().decision(),
                row.pbft().tolerance(),
                row.pbft().decision(),
                row.raft().tolerance(),
                row.raft().decision());
    }

    private static List<String> bestRow(int height) {
        Comparison best = IntStream.rangeClosed(0, height)
                .mapToObj(threes -> new Comparison(height, threes))
                .max(Comparator.comparingInt((Comparison row) -> row.tolerance().both())
                        .thenComparing(
                                Comparator.comparingInt(Comparison::threes).reversed()))
                .orElseThrow();
        List<String> cells = new ArrayList<>();
        cells.add(number(best.leaves()));
        cells.add(best.rule().toString());
        cells.addAll(numbers(
                best.tolerance().both(),
                best.messages().decision(),
                best.pbft().tolerance(),
                best.pbft().decision(),
                new Comparison(height, 0).tolerance().crash(),
                best.raft().tolerance()));
        return cells;
    }

    private static List<String> numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(ToleranceTable::number).toList();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
