package dev.antecedent.linearizability;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /** The same, within other limits. */
    public HistoryCheck within(Limits others) {
        return new HistoryCheck(model, initial, dialect, others);
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
        Deadline deadline = Deadline.in(limits.time());
        SequentialModel start = model.initially(initial);
        List<Operation> judged = model.judged(history);
        return new CheckedHistory(
                history, model.name(), start, judged, new Judge(model, limits, deadline).judge(start, judged));
    }
}
