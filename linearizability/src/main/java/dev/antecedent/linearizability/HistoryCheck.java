package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.search.LinearizabilitySearch;
import dev.antecedent.linearizability.search.SearchBudget;
import dev.antecedent.linearizability.verdict.DeadEnd;
import dev.antecedent.linearizability.verdict.Effort;
import dev.antecedent.linearizability.verdict.Explanation;
import dev.antecedent.linearizability.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges histories of one kind of object.
 *
 * @param initial empty for the model's default
 * @param dialect empty for the one that a file's content shows
 */
public record HistoryCheck(ModelDefinition model, Optional<Value> initial, Optional<Dialect> dialect, Limits limits) {

    /** Judges by the model's default initial value, each file in its own dialect, within the default limits. */
    public static HistoryCheck of(ModelDefinition model) {
        return new HistoryCheck(model, Optional.empty(), Optional.empty(), Limits.DEFAULT);
    }

    /** The same, from another initial value. */
    public HistoryCheck startingAt(Value value) {
        return new HistoryCheck(model, Optional.of(value), dialect, limits);
    }

    /**
     * Reads and judges a file.
     *
     * @throws IOException if it cannot be read
     * @throws MalformedHistory if it is no history of this kind of object
     */
    public CheckedHistory check(Path file) throws IOException {
        return check(HistoryReader.read(file, dialect));
    }

    /**
     * Judges a history.
     *
     * @throws MalformedHistory if it is no history of this kind of object
     */
    public CheckedHistory check(History history) {
        SequentialModel start = model.initially(initial);
        List<Operation> judged = model.judged(history);
        return new CheckedHistory(history, model.name(), start, judged, verdict(start, judged));
    }

    private Verdict verdict(SequentialModel start, List<Operation> judged) {
        int configurations = (int) Math.min(limits.configurations(), SearchBudget.DEFAULT.configurations());
        dev.antecedent.linearizability.search.Verdict found =
                LinearizabilitySearch.search(start, judged, new SearchBudget(configurations));
        Effort effort = new Effort(found.configurations(), List.of("search"), 1);
        if (found instanceof dev.antecedent.linearizability.search.Verdict.Holds holds) {
            return new Verdict.Holds(holds.linearization(), effort);
        }
        if (found instanceof dev.antecedent.linearizability.search.Verdict.Violated violated) {
            Operation operation = violated.operation();
            List<DeadEnd> deadEnds = violated.refusals().stream()
                    .map(refusal -> new DeadEnd(
                            refusal.state(), List.of(), List.of(new DeadEnd.Refusal(operation, refusal.reason()))))
                    .toList();
            return new Verdict.Violated(
                    new Explanation(
                            Optional.empty(),
                            "no order of the operations is possible",
                            List.of(),
                            Optional.of(operation),
                            judged,
                            false,
                            violated.longest(),
                            deadEnds,
                            true),
                    effort);
        }
        Operation reached = ((dev.antecedent.linearizability.search.Verdict.Undecided) found).reached();
        return new Verdict.Undecided(
                "the budget was reached",
                "what returned before line "
                        + Objects.requireNonNull(reached.completion())
                                .position()
                                .line() + " can be linearized",
                "--budget " + configurations * 10L,
                effort);
    }
}
