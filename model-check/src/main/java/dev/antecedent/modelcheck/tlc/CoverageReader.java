package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Coverage;
import dev.antecedent.modelcheck.Coverage.Taken;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the counts of a run with {@code -coverage}. */
final class CoverageReader {

    private static final Pattern ACTION = Pattern.compile("<(\\w+) (line [^>]*)>: (\\d+):(\\d+)\\s*");

    private CoverageReader() {}

    /** The last counts in the report: TLC prints them again and again while it runs. */
    static Coverage read(TlcReport report) {
        SortedMap<String, Taken> actions = new TreeMap<>();
        for (ToolMessage message : report.messages()) {
            if (message.code() == MessageCode.COVERAGE_STARTED) {
                actions.clear();
            } else if (message.code() == MessageCode.COVERED_ACTION) {
                addAction(message.text(), actions);
            }
        }
        return new Coverage(actions, report.implications());
    }

    private static void addAction(String text, SortedMap<String, Taken> actions) {
        Matcher action = ACTION.matcher(text.strip());
        if (action.matches()) {
            Taken taken = new Taken(Long.parseLong(action.group(3)), Long.parseLong(action.group(4)));
            // The same action under two disjuncts of Next is one action.
            actions.merge(action.group(1) + " " + action.group(2), taken, CoverageReader::sum);
        }
    }

    private static Taken sum(Taken a, Taken b) {
        return new Taken(a.statesDistinct() + b.statesDistinct(), a.statesGenerated() + b.statesGenerated());
    }
}
