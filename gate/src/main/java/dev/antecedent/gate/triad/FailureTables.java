package dev.antecedent.gate.triad;

import dev.antecedent.gate.result.Appendix;
import dev.antecedent.triad.Harm;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.RuleFigures;
import dev.antecedent.triad.comparison.PublishedMessages;
import dev.antecedent.triad.failure.Fraction;
import dev.antecedent.triad.failure.IndependentFaults;
import dev.antecedent.triad.failure.PlacedFaults;
import dev.antecedent.triad.vote.Decision;
import dev.antecedent.triad.vote.PublishedRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of the published vote: its rules on all votes, and how probably faults outvote it. */
final class FailureTables {

    private static final int DIGITS = 3;

    private FailureTables() {}

    /** The three published rules on all eight triples of votes. */
    static Appendix rules() {
        return new Appendix(
                "triad-rules",
                "The published decision rules on all votes",
                List.of(
                        "R1 is the majority. R2 decides 0 if the first two agree, 1 if the first and the third do; it says"
                                + " what the majority says for three of the eight triples, and 0 for three votes of 1. R3 is"
                                + " unanimity: one node stops everything."),
                List.of("votes", "R1", "R2", "R3"),
                IntStream.range(0, 8).mapToObj(FailureTables::decisions).toList());
    }

    /** Independent faults: the probability that they outvote a majority of majorities, and the published bound. */
    static Appendix independent() {
        List<String> probabilities = List.of("0.1", "0.293055", "0.293056", "1/3", "1/2");
        List<String> headings = new ArrayList<>(List.of("#h", "#(1/3)^h"));
        probabilities.forEach(probability -> headings.add("#p = " + probability));
        return new Appendix(
                "triad-independent-faults",
                "Majorities of majorities with independent faults",
                List.of(
                        "Every leaf votes wrongly with probability p; the probability that the root does, exactly computed"
                                + " and rounded. \u2717 marks where the published bound (1/3)^h does not hold: at heights 2 to 4 for"
                                + " p = 1/3; it holds at all of these heights up to a p between 0.293055 and 0.293056."),
                headings,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(height -> outvoted(height, probabilities))
                        .toList());
    }

    /** So many faults placed at random. */
    static Appendix placed() {
        List<List<String>> rows = new ArrayList<>();
        for (int[] at : new int[][] {{3, 7}, {3, 8}, {3, 9}, {3, 13}, {4, 15}, {4, 16}, {4, 27}, {4, 33}}) {
            Rule rule = new Rule(Collections.nCopies(at[0], 2));
            Fraction probability = new PlacedFaults(Harm.BLOCKED, rule).probability(at[1]);
            rows.add(List.of(
                    Integer.toString(rule.leaves()),
                    Integer.toString(at[1]),
                    rounded(probability),
                    at[1] < new RuleFigures(rule).smallestBlocking() ? "0" : "1"));
        }
        return new Appendix(
                "triad-placed-faults",
                "Majorities of majorities with faults placed at random, and by an adversary",
                List.of(
                        "So many leaves vote wrongly; the probability that the root does if every placement is as probable"
                                + " as any other, and if an adversary chooses it: 2^h are enough."),
                List.of("#n", "#faults", "#at random", "#chosen"),
                rows);
    }

    /** The three readings of the published number of messages. */
    static Appendix messages() {
        return new Appendix(
                "triad-published-messages",
                "Messages of the published vote",
                List.of("One failure-free pass, by three readings of who tells whom: the three representatives of each"
                        + " region each other, 3(n-1); every leaf all its regions, n log3 n; all leaves of a child all"
                        + " leaves of the other two, n(n-1)."),
                List.of("#n", "#representatives", "#every leaf to its regions", "#all to all"),
                IntStream.rangeClosed(1, 6)
                        .mapToObj(PublishedMessages::new)
                        .map(count -> Stream.of(
                                        count.leaves(),
                                        count.representatives(),
                                        count.everyLeafToItsRegions(),
                                        count.allToAll())
                                .map(number -> String.format(Locale.ROOT, "%,d", number))
                                .toList())
                        .toList());
    }

    private static List<String> decisions(int votes) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toBinaryString(8 + votes).substring(1));
        for (PublishedRule rule : PublishedRule.values()) {
            Decision decision = rule.decide((votes & 4) != 0, (votes & 2) != 0, (votes & 1) != 0);
            cells.add(
                    switch (decision) {
                        case ZERO -> "0";
                        case ONE -> "1";
                        case NONE -> "none";
                    });
        }
        return cells;
    }

    private static List<String> outvoted(int height, List<String> probabilities) {
        Fraction bound = Fraction.of(1, 3).power(height);
        List<String> cells = new ArrayList<>(List.of(Integer.toString(height), rounded(bound)));
        for (String probability : probabilities) {
            Fraction outvoted = new IndependentFaults(Fraction.parse(probability)).outvoting(height);
            cells.add(rounded(outvoted) + (outvoted.compareTo(bound) > 0 ? " \u2717" : ""));
        }
        return cells;
    }

    /** Three significant digits, as people write them. */
    private static String rounded(Fraction fraction) {
        BigDecimal rounded = fraction.rounded(DIGITS).stripTrailingZeros();
        return rounded.precision() - rounded.scale() < -3 ? rounded.toString() : rounded.toPlainString();
    }
}
