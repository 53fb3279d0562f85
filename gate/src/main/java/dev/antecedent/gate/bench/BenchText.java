package dev.antecedent.gate.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Timings for people: a line a group, and how a peer compares. */
final class BenchText {

    private static final double NANOS = 1e6;

    private BenchText() {}

    static String of(List<Timing> ours, Map<String, Timing> theirs) {
        Map<String, List<Timing>> groups = new LinkedHashMap<>();
        ours.forEach(timing -> groups.computeIfAbsent(timing.group(), group -> new ArrayList<>())
                .add(timing));
        StringBuilder text = new StringBuilder();
        line(
                text,
                "group",
                "histories",
                "undecided",
                "first",
                "least",
                theirs.isEmpty() ? "" : "porcupine",
                theirs.isEmpty() ? "" : "ratio");
        groups.forEach((group, timings) -> {
            long first = timings.stream().mapToLong(Timing::first).sum();
            long least = timings.stream().mapToLong(Timing::least).sum();
            long undecided = timings.stream()
                    .filter(timing -> timing.verdict().equals("undecided"))
                    .count();
            long peer = peer(timings, theirs);
            line(
                    text,
                    group,
                    Integer.toString(timings.size()),
                    Long.toString(undecided),
                    millis(first),
                    millis(least),
                    peer == 0 ? "" : millis(peer),
                    peer == 0 ? "" : String.format(Locale.ROOT, "%.1f", (double) peer / least));
        });
        text.append("times in milliseconds");
        text.append(theirs.isEmpty() ? "\n" : "; ratio = least of porcupine / least of this checker\n");
        ours.stream()
                .filter(timing ->
                        !theirs.getOrDefault(timing.name(), timing).verdict().equals(timing.verdict()))
                .forEach(timing -> text.append("verdicts differ: ")
                        .append(timing.name())
                        .append(", here ")
                        .append(timing.verdict())
                        .append('\n'));
        return text.toString();
    }

    /** The peer's least times for the same histories, 0 if it did not check all of them. */
    private static long peer(List<Timing> timings, Map<String, Timing> theirs) {
        long sum = 0;
        for (Timing timing : timings) {
            Timing other = theirs.get(timing.name());
            if (other == null) {
                return 0;
            }
            sum += other.least();
        }
        return sum;
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / NANOS);
    }

    private static void line(StringBuilder text, String... columns) {
        text.append(String.format(Locale.ROOT, "%-34s %9s %9s %10s %10s %10s %7s", (Object[]) columns)
                .stripTrailing());
        text.append('\n');
    }
}
