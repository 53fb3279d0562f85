package dev.antecedent.gate.bench;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryIndex;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A history to time, already read.
 *
 * @param name how it is shown
 * @param group what it is summed up with
 */
record TimedHistory(String name, String group, ModelDefinition model, Optional<Value> initial, History history) {

    static TimedHistory read(HistoryIndex.Entry entry, ModelDefinition model, Path root) {
        try {
            History history = HistoryReader.read(entry.file(), Optional.empty());
            Path relative = root.relativize(entry.file());
            Path folder = relative.getParent();
            String group = folder == null ? "." : folder.toString();
            return new TimedHistory(relative.toString(), group, model, entry.initial(), history);
        } catch (IOException unreadable) {
            throw UnusableInputException.in(entry.file(), "cannot be read: " + unreadable.getMessage());
        }
    }

    /** Checks it once and adds what it took. */
    Timing timed(Optional<Timing> before) {
        HistoryCheck check = new HistoryCheck(model, initial, Optional.empty(), Limits.DEFAULT.withoutExplanation());
        long begun = System.nanoTime();
        String verdict = check.check(history).verdict().word();
        long took = System.nanoTime() - begun;
        return before.map(timing -> timing.again(took)).orElse(new Timing(name, group, verdict, took, took));
    }
}
