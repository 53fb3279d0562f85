package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.verdict.DeadEnd;
import dev.antecedent.linearizability.verdict.Explanation;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/** A verdict for people: the verdict first, then what it rests on, each operation with its lines in the file. */
public final class VerdictText {

    /** Enough to see what led to a refusal; the whole order is a witness, not an explanation. */
    private static final int LAST_SHOWN = 8;

    private static final int STATES_SHOWN = 20;

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
        if (verdict instanceof Verdict.Holds holds) {
            holds(holds, linearization);
        } else if (verdict instanceof Verdict.Violated violated) {
            violated(violated);
        } else if (verdict instanceof Verdict.Undecided undecided) {
            undecided(undecided);
        }
        return text.toString();
    }

    private String counts() {
        long pending = checked.judged().stream().filter(Operation::isPending).count();
        long completed = checked.judged().size() - pending;
        int silent = checked.history().operations().size() - checked.judged().size();
        return completed + " completed, " + pending + " pending, " + silent + " that say nothing in this dialect";
    }

    private void holds(Verdict.Holds holds, boolean whole) {
        long pending =
                holds.linearization().stream().filter(Operation::isPending).count();
        line(
                "  linearization: found and checked, %d operations, %d of them pending; %s",
                holds.linearization().size(), pending, visited(holds));
        if (whole) {
            operations(holds.linearization());
        }
    }

    private void violated(Verdict.Violated violated) {
        Explanation explanation = violated.explanation();
        Operation operation = explanation.operation().orElseThrow();
        int line = response(operation).position().line();
        line(
                "  %s:%d: %s, %s, invoked in line %d:",
                checked.history().file(),
                line,
                OperationText.process(operation.process()),
                OperationText.of(operation),
                operation.invocation().position().line());
        line("    the first operation that cannot be linearized; %s", visited(violated));
        List<DeadEnd> deadEnds = explanation.deadEnds();
        line(
                "  just before line %d the state can be %s",
                line, deadEnds.size() == 1 ? "this one only:" : "one of these " + deadEnds.size() + " only:");
        deadEnds.stream()
                .limit(STATES_SHOWN)
                .forEach(end -> line(
                        "    %s: refused, %s",
                        end.state(), end.refusals().get(0).reason()));
        if (deadEnds.size() > STATES_SHOWN) {
            line("    and %d more", deadEnds.size() - STATES_SHOWN);
        }
        longest(explanation.longest(), line);
    }

    private void longest(List<Operation> longest, int line) {
        if (longest.isEmpty()) {
            line("  nothing has to be linearized before line %d", line);
            return;
        }
        List<Operation> last = longest.subList(Math.max(0, longest.size() - LAST_SHOWN), longest.size());
        line(
                "  a longest linearization before line %d has %d %s%s",
                line,
                longest.size(),
                longest.size() == 1 ? "operation" : "operations",
                last.size() < longest.size() ? ", of which the last " + last.size() + ":" : ":");
        operations(last);
    }

    private void undecided(Verdict.Undecided undecided) {
        line("  %s; %s", undecided.reason(), visited(undecided));
        line("  so far: %s", undecided.reached());
        line("  to go on: %s", undecided.raise());
    }

    private void operations(List<Operation> operations) {
        int lines = width(operations.stream().map(OperationText::lines).toList());
        int processes = width(
                operations.stream().map(o -> OperationText.process(o.process())).toList());
        for (Operation operation : operations) {
            line(
                    "    lines %-" + lines + "s  %-" + processes + "s  %s",
                    OperationText.lines(operation),
                    OperationText.process(operation.process()),
                    OperationText.of(operation));
        }
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }

    private static Event response(Operation operation) {
        return Objects.requireNonNull(operation.completion());
    }

    private static String visited(Verdict verdict) {
        return verdict.effort().configurations()
                + (verdict.effort().configurations() == 1 ? " configuration visited" : " configurations visited");
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(java.util.Locale.ROOT, format, arguments)).append('\n');
    }
}
