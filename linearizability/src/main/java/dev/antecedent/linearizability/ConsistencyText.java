package dev.antecedent.linearizability;

import dev.antecedent.linearizability.consistency.ConsistencyVerdict;
import dev.antecedent.linearizability.consistency.ConsistencyVerdict.Required;
import dev.antecedent.linearizability.history.OperationText;
import java.util.List;
import java.util.Locale;

/** Verdicts on weaker models for people: a line each, and below a violated one what has to come before what. */
public final class ConsistencyText {

    private static final int CYCLE_SHOWN = 12;

    private ConsistencyText() {}

    /** Some lines, each with its end. */
    public static String of(List<ConsistencyVerdict> verdicts) {
        StringBuilder text = new StringBuilder("  weaker models:\n");
        for (ConsistencyVerdict verdict : verdicts) {
            text.append(String.format(Locale.ROOT, "    %-20s %-8s", verdict.model(), verdict.word()));
            if (verdict instanceof ConsistencyVerdict.Violated violated) {
                text.append("  ").append(violated.reason()).append('\n');
                cycle(text, violated.cycle());
            } else if (verdict instanceof ConsistencyVerdict.Undecided undecided) {
                text.append("  ").append(undecided.reason()).append('\n');
            } else {
                text.append('\n');
            }
        }
        return text.toString().replaceAll(" +\n", "\n");
    }

    private static void cycle(StringBuilder text, List<Required> cycle) {
        for (Required required : cycle.subList(0, Math.min(cycle.size(), CYCLE_SHOWN))) {
            text.append(String.format(
                    Locale.ROOT,
                    "      lines %s  %s  %s: %s\n",
                    OperationText.lines(required.operation()),
                    OperationText.process(required.operation().process()),
                    OperationText.of(required.operation()),
                    required.because()));
        }
        if (cycle.size() > CYCLE_SHOWN) {
            text.append("      and ").append(cycle.size() - CYCLE_SHOWN).append(" more\n");
        }
    }
}
