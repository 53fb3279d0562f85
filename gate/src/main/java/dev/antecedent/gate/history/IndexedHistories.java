package dev.antecedent.gate.history;

import dev.antecedent.gate.UnusableInputException;
import dev.antecedent.gate.history.IndexedVerdict.Finding;
import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.VerdictText;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.history.HistoryIndex;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.verdict.Verdict;
import dev.antecedent.modelcheck.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges all histories of an index; what the gate and {@code history check --all} have in common. */
public final class IndexedHistories {

    private IndexedHistories() {}

    /**
     * Judges the histories of a folder's {@code index.json}, or of those below it, in their order.
     *
     * @param models which models' histories
     * @throws UnusableInputException if there is no index, or a malformed one; a malformed history is a finding
     */
    public static List<IndexedVerdict> check(Path folder, Predicate<String> models, Limits limits) {
        List<IndexedVerdict> verdicts = new ArrayList<>();
        for (HistoryIndex index : indexes(folder)) {
            for (HistoryIndex.Entry entry : index.entries()) {
                if (models.test(entry.model())) {
                    verdicts.add(check(entry, limits));
                }
            }
        }
        return verdicts;
    }

    private static List<HistoryIndex> indexes(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw UnusableInputException.in(folder, "found no such folder; give one with an index.json");
        }
        try {
            List<HistoryIndex> indexes = HistoryIndex.below(folder);
            if (indexes.isEmpty()) {
                throw UnusableInputException.in(
                        folder, "found no index.json in it or below it; write one: {\"histories\":[...]}");
            }
            return indexes;
        } catch (MalformedHistory malformed) {
            throw new UnusableInputException(Problem.at(
                    Path.of(malformed.file()),
                    malformed.line(),
                    malformed.column(),
                    "found " + malformed.found() + "; wanted " + malformed.wanted()));
        } catch (IOException unreadable) {
            throw UnusableInputException.in(folder, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static IndexedVerdict check(HistoryIndex.Entry entry, Limits limits) {
        Optional<ModelDefinition> model = Models.named(entry.model());
        if (model.isEmpty()) {
            return verdict(entry, Finding.NOT_CHECKED, "not checked: model " + entry.model() + " unknown yet\n");
        }
        try {
            model.get().initially(entry.initial());
        } catch (IllegalArgumentException impossible) {
            String complaint = entry.file() + ": found an index with " + impossible.getMessage() + "\n";
            return verdict(entry, Finding.UNUSABLE, complaint);
        }
        try {
            HistoryCheck check = new HistoryCheck(model.get(), entry.initial(), Optional.empty(), limits);
            CheckedHistory checked = check.within(limits.withoutExplanation()).check(entry.file());
            if (entry.expected() && checked.verdict() instanceof Verdict.Violated) {
                checked = check.check(checked.history());
            }
            return verdict(entry, finding(checked.verdict()), VerdictText.of(checked));
        } catch (MalformedHistory malformed) {
            return verdict(entry, Finding.UNUSABLE, malformed.getMessage() + "\n");
        } catch (IOException unreadable) {
            return verdict(entry, Finding.UNUSABLE, HistoryFiles.complaint(entry.file(), unreadable) + "\n");
        }
    }

    private static IndexedVerdict verdict(HistoryIndex.Entry entry, Finding finding, String text) {
        return new IndexedVerdict(entry.file(), entry.model(), entry.expected(), finding, text);
    }

    private static Finding finding(Verdict verdict) {
        if (verdict instanceof Verdict.Holds) {
            return Finding.HOLDS;
        }
        return verdict instanceof Verdict.Violated ? Finding.VIOLATED : Finding.UNDECIDED;
    }
}
