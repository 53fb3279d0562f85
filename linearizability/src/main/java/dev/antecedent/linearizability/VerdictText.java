package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.verdict.Effort;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.Locale;

/** A verdict for people: the verdict first, then what it rests on, each operation with its lines in the file. */
public final class VerdictText {

    private final CheckedHistory checked;
    private final StringBuilder text = new StringBuilder();

    private VerdictText(CheckedHistory checked) {
        this.checked = checked;
    }

    /** Some lines, each with its end. */
    public static String of(CheckedHistory checked) {
        return new VerdictText(checked).whole(false);
    }

    /** The same with the whole linearization, where there is one. */
    public static String withLinearization(CheckedHistory checked) {
        return new VerdictText(checked).whole(true);
    }

    private String whole(boolean linearization) {
        Verdict verdict = checked.verdict();
        line("%-9s %s", verdict.word(), checked.history().file());
        line(
                "  model: %s, initially %s; dialect: %s",
                checked.model(), checked.initial(), checked.history().dialect());
        line("  operations: %s", counts());
        line("  decided by: %s", decidedBy(verdict.effort()));
        if (verdict instanceof Verdict.Holds holds) {
            holds(holds, linearization);
        } else if (verdict instanceof Verdict.Violated violated) {
            text.append(ViolationText.of(checked.history(), violated.explanation()));
        } else if (verdict instanceof Verdict.Undecided undecided) {
            undecided(undecided);
        }
        return text.toString();
    }

    private String counts() {
        long pending = checked.judged().stream().filter(Operation::isPending).count();
        long completed = checked.judged().size() - pending;
        if (checked.history().operations().isEmpty()) {
            return "none, so there is nothing to explain";
        }
        int silent = checked.history().operations().size() - checked.judged().size();
        return completed + " completed, " + pending + " pending, " + silent + " that say nothing in this dialect";
    }

    private void holds(Verdict.Holds holds, boolean whole) {
        long pending =
                holds.linearization().stream().filter(Operation::isPending).count();
        line(
                "  linearization: found and checked, %d operations, %d of them pending",
                holds.linearization().size(), pending);
        if (whole) {
            text.append(OperationTable.of(holds.linearization()));
        }
    }

    private void undecided(Verdict.Undecided undecided) {
        line("  %s", undecided.reason());
        line("  so far: %s", undecided.reached());
        line("  to go on: %s", undecided.raise());
    }

    private static String decidedBy(Effort effort) {
        String rules = effort.rules().isEmpty() ? "nothing yet" : String.join(", ", effort.rules());
        String parts = effort.parts() == 1 ? "" : ", in " + effort.parts() + " parts";
        String visited = effort.configurations() == 0
                ? ""
                : ", " + effort.configurations()
                        + (effort.configurations() == 1 ? " configuration visited" : " configurations visited");
        return rules + parts + visited;
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
