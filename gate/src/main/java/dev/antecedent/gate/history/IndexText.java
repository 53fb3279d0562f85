package dev.antecedent.gate.history;

import dev.antecedent.gate.ExitCode;
import dev.antecedent.gate.history.IndexedVerdict.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The verdicts of an index for people: what is not as indexed in full, the rest as counts. */
final class IndexText {

    private IndexText() {}

    static String of(List<IndexedVerdict> verdicts) {
        StringBuilder text = new StringBuilder();
        for (IndexedVerdict each : verdicts) {
            if (each.exitCode() != ExitCode.AS_EXPECTED && each.finding() != Finding.NOT_CHECKED) {
                text.append(each.finding())
                        .append(", the index expects ")
                        .append(each.expected() ? Finding.HOLDS : Finding.VIOLATED)
                        .append(": ")
                        .append(each.file())
                        .append('\n')
                        .append(each.text().indent(2))
                        .append('\n');
            }
        }
        return text.append(summary(verdicts)).toString();
    }

    private static String summary(List<IndexedVerdict> verdicts) {
        StringBuilder text = new StringBuilder();
        long asIndexed = count(verdicts, ExitCode.AS_EXPECTED);
        text.append(String.format(Locale.ROOT, "%d histories, %d as indexed", verdicts.size(), asIndexed));
        append(text, verdicts, Finding.HOLDS);
        append(text, verdicts, Finding.VIOLATED);
        text.append(String.format(
                "; %d not as indexed, %d undecided, %d unusable, %d not checked\n",
                count(verdicts, ExitCode.VIOLATED),
                count(verdicts, Finding.UNDECIDED),
                count(verdicts, Finding.UNUSABLE),
                count(verdicts, Finding.NOT_CHECKED)));
        Map<String, Long> unknown = verdicts.stream()
                .filter(each -> each.finding() == Finding.NOT_CHECKED)
                .collect(Collectors.groupingBy(IndexedVerdict::model, TreeMap::new, Collectors.counting()));
        unknown.forEach((model, count) ->
                text.append(String.format(Locale.ROOT, "not checked: model %s unknown yet (%d)\n", model, count)));
        return text.toString();
    }

    private static void append(StringBuilder text, List<IndexedVerdict> verdicts, Finding finding) {
        long count = verdicts.stream()
                .filter(each -> each.finding() == finding && each.exitCode() == ExitCode.AS_EXPECTED)
                .count();
        text.append(finding == Finding.HOLDS ? " (" : ", ")
                .append(count)
                .append(' ')
                .append(finding);
        text.append(finding == Finding.HOLDS ? "" : ")");
    }

    private static long count(List<IndexedVerdict> verdicts, ExitCode code) {
        return verdicts.stream().filter(each -> each.exitCode() == code).count();
    }

    private static long count(List<IndexedVerdict> verdicts, Finding finding) {
        return verdicts.stream().filter(each -> each.finding() == finding).count();
    }
}
