package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.verdict.DeadEnd;
import dev.antecedent.linearizability.verdict.Explanation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Why a history is violated, for people: the reason, a minimal sub-history, then what led to the refusal. */
final class ViolationText {

    /** Enough to see what led to a refusal; the whole order is a witness, not an explanation. */
    private static final int LAST_SHOWN = 8;

    private static final int REASONS_SHOWN = 12;
    private static final int CORE_SHOWN = 40;

    private final History history;
    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();

    private ViolationText(History history, Explanation explanation) {
        this.history = history;
        this.explanation = explanation;
    }

    /** Some lines, each with its end. */
    static String of(History history, Explanation explanation) {
        return new ViolationText(history, explanation).whole();
    }

    private String whole() {
        String part = explanation
                .part()
                .map(label -> " (the part of " + label.brief() + ")")
                .orElse("");
        line("  reason%s: %s", part, explanation.reason());
        core();
        explanation.operation().ifPresent(this::firstRefused);
        return text.toString();
    }

    private void core() {
        List<Operation> core = explanation.core();
        if (core.isEmpty()) {
            return;
        }
        line(
                "  a %ssub-history that is violated whatever else happened up to its end%s:",
                explanation.minimal() ? "minimal " : "",
                explanation.minimal() ? "" : " (the budget ended before it was known to be minimal)");
        text.append(OperationTable.of(core.subList(0, Math.min(core.size(), CORE_SHOWN))));
        if (core.size() > CORE_SHOWN) {
            line("    and %d more", core.size() - CORE_SHOWN);
        }
    }

    private void firstRefused(Operation operation) {
        int line = Objects.requireNonNull(operation.completion()).position().line();
        line(
                "  %s:%d: %s, %s, invoked in line %d, is the first operation that cannot be linearized",
                history.file(),
                line,
                OperationText.process(operation.process()),
                OperationText.of(operation),
                operation.invocation().position().line());
        deadEnds(line);
        longest(line);
    }

    private void deadEnds(int line) {
        Set<String> reasons = new LinkedHashSet<>();
        for (DeadEnd end : explanation.deadEnds()) {
            reasons.add(end.state() + ": refused, " + end.refusals().get(0).reason());
        }
        if (reasons.isEmpty()) {
            return;
        }
        String states = reasons.size() == 1 ? "this one" : "one of these " + reasons.size();
        line(
                "  just before line %d the state can be %s%s:",
                line, states, explanation.allDeadEnds() ? " only" : ", perhaps others too");
        reasons.stream().limit(REASONS_SHOWN).forEach(reason -> line("    %s", reason));
        if (reasons.size() > REASONS_SHOWN) {
            line("    and %d more", reasons.size() - REASONS_SHOWN);
        }
    }

    private void longest(int line) {
        List<Operation> longest = explanation.longest();
        if (longest.isEmpty()) {
            line("  nothing has to be linearized before line %d", line);
            return;
        }
        List<Operation> last = longest.subList(Math.max(0, longest.size() - LAST_SHOWN), longest.size());
        line(
                "  a linearization before line %d has %d %s%s",
                line,
                longest.size(),
                longest.size() == 1 ? "operation" : "operations",
                last.size() < longest.size() ? ", of which the last " + last.size() + ":" : ":");
        text.append(OperationTable.of(last));
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
