package dev.antecedent.linearizability.testing;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.Optional;

/** What a test makes of a verdict: nothing if it is the one that was wanted, otherwise a message with the explanation. */
record Judgement(CheckedHistory checked) {

    /** The message of a test that wants the history to be linearizable. */
    Optional<String> notLinearizable() {
        if (checked.verdict() instanceof Verdict.Holds) {
            return Optional.empty();
        }
        return Optional.of(
                checked.verdict() instanceof Verdict.Undecided ? undecided() : message("is not linearizable"));
    }

    /** The message of a test that wants the history not to be linearizable. */
    Optional<String> linearizable() {
        if (checked.verdict() instanceof Verdict.Violated) {
            return Optional.empty();
        }
        return Optional.of(
                checked.verdict() instanceof Verdict.Undecided
                        ? undecided()
                        : head("is linearizable; wanted one that is not") + VerdictText.withLinearization(checked));
    }

    private String undecided() {
        return message("may or may not be linearizable: a limit was reached; raise it with within(limits)");
    }

    private String message(String what) {
        return head(what) + VerdictText.of(checked);
    }

    private String head(String what) {
        return "The history " + what + ", by the model " + checked.model() + ", initially " + checked.initial()
                + ":\n\n";
    }
}
