package dev.antecedent.gate.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Rounds over graphs for people: a line a phase, and how a peer compares. */
final class DagBenchText {

    private static final double NANOS = 1e9;

    private DagBenchText() {}

    static String head(boolean peer) {
        String ours = String.format(
                Locale.ROOT, "%5s %7s %7s %-25s %14s %14s", "N", "events", "forks", "per second", "median", "greatest");
        return peer
                ? ours + String.format(Locale.ROOT, " %14s %14s %7s", "peer median", "greatest", "ratio") + "\n"
                : ours + "\n";
    }

    /**
     * The lines of a graph.
     *
     * @param theirs the peer's rounds, empty without one
     */
    static String of(DagShape shape, List<DagRound> ours, List<DagRound> theirs) {
        StringBuilder text = new StringBuilder();
        for (DagPhase phase : DagPhase.values()) {
            if ((phase == DagPhase.ADD_AND_ASK ? shape.asked() : phase.count(shape)) == 0) {
                continue;
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%5d %7d %7d %-25s %,14.0f %,14.0f",
                    shape.validators(),
                    shape.events(),
                    shape.forks(),
                    phase.title() + ", " + phase.unit(),
                    rate(phase, shape, median(phase, ours)),
                    rate(phase, shape, least(phase, ours))));
            if (!theirs.isEmpty()) {
                text.append(String.format(
                        Locale.ROOT,
                        " %,14.0f %,14.0f %7.1f",
                        rate(phase, shape, median(phase, theirs)),
                        rate(phase, shape, least(phase, theirs)),
                        (double) median(phase, theirs) / median(phase, ours)));
                text.append(disagreement(phase, ours, theirs));
            }
            text.append('\n');
        }
        return text.append(memory(shape, ours, theirs)).toString();
    }

    private static String memory(DagShape shape, List<DagRound> ours, List<DagRound> theirs) {
        String text = String.format(
                Locale.ROOT,
                "%5d %7d %7d %-25s %,14d",
                shape.validators(),
                shape.events(),
                shape.forks(),
                "bytes of heap an event",
                bytes(ours) / shape.events());
        return theirs.isEmpty()
                ? text + "\n"
                : text + String.format(Locale.ROOT, " %14s %,14d\n", "", bytes(theirs) / shape.events());
    }

    private static String disagreement(DagPhase phase, List<DagRound> ours, List<DagRound> theirs) {
        long here = phase.took(ours.get(0)).yes();
        long there = phase.took(theirs.get(0)).yes();
        return here == there ? "" : " answers differ: yes " + here + " times here, " + there + " times there";
    }

    static long median(DagPhase phase, List<DagRound> rounds) {
        return nanos(phase, rounds).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }

    static long least(DagPhase phase, List<DagRound> rounds) {
        return nanos(phase, rounds).min().orElseThrow();
    }

    private static LongStream nanos(DagPhase phase, List<DagRound> rounds) {
        return rounds.stream().mapToLong(round -> phase.took(round).nanos());
    }

    private static long bytes(List<DagRound> rounds) {
        return rounds.stream()
                .mapToLong(DagRound::bytes)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double rate(DagPhase phase, DagShape shape, long nanos) {
        return phase.count(shape) * NANOS / Math.max(nanos, 1);
    }
}
