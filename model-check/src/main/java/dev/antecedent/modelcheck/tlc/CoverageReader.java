package dev.antecedent.modelcheck.tlc;

import dev.antecedent.modelcheck.Coverage;
import dev.antecedent.modelcheck.Coverage.Taken;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the counts that TLC prints with {@code -coverage}. */
final class CoverageReader {

    private static final Pattern ACTION = Pattern.compile("<(\\w+) (line [^>]*)>: (\\d+):(\\d+)\\s*");
    private static final Pattern EXPRESSION = Pattern.compile("[\\s|]*(line .*): (\\d+)\\s*");

    private CoverageReader() {}

    /** The last counts in the report: TLC prints them again and again while it runs. */
    static Coverage read(TlcReport report) {
        SortedMap<String, Taken> actions = new TreeMap<>();
        SortedMap<String, Long> expressions = new TreeMap<>();
        boolean inProperty = false;
        for (ToolMessage message : report.messages()) {
            switch (message.code()) {
                case MessageCode.COVERAGE_STARTED -> {
                    actions.clear();
                    expressions.clear();
                }
                case MessageCode.COVERED_ACTION -> {
                    inProperty = false;
                    addAction(message.text(), actions);
                }
                case MessageCode.COVERED_INIT -> inProperty = false;
                case MessageCode.COVERED_PROPERTY -> inProperty = true;
                case MessageCode.COVERED_EXPRESSION -> {
                    if (inProperty) {
                        addExpression(message.text(), expressions);
                    }
                }
                default -> {
                    // Not about coverage.
                }
            }
        }
        return new Coverage(actions, expressions);
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

    private static void addExpression(String text, SortedMap<String, Long> expressions) {
        Matcher expression = EXPRESSION.matcher(text);
        if (expression.matches()) {
            expressions.merge(expression.group(1), Long.parseLong(expression.group(2)), Math::max);
        }
    }
}
