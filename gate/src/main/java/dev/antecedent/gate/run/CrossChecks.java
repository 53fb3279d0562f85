package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.HistoryResult;
import dev.antecedent.gate.result.Standing;
import dev.antecedent.gate.run.Lanes.Task;
import dev.antecedent.linearizability.HistoryText;
import dev.antecedent.linearizability.crosscheck.Comparison;
import dev.antecedent.linearizability.crosscheck.CrossCheck;
import dev.antecedent.linearizability.crosscheck.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds the judge of histories itself against the definition: on random small histories its rules and its search must say
 * what brute force says. A verdict on a recorded history is worth as much as this.
 */
final class CrossChecks {

    /** About as long as a model of so many states, which is what the order of the work goes by. */
    private static final long WEIGHT = 100_000;

    private static final long SEED = 2_026;

    private final List<Vocabulary> vocabularies;
    private final long histories;

    /**
     * The comparison.
     *
     * @param histories how many for each vocabulary
     */
    CrossChecks(List<Vocabulary> vocabularies, long histories) {
        this.vocabularies = List.copyOf(vocabularies);
        this.histories = histories;
    }

    /** A task for each vocabulary. */
    List<Task<List<Check>>> tasks(RunLog log) {
        return vocabularies.stream()
                .map(vocabulary -> new Task<List<Check>>(WEIGHT, () -> {
                    long begun = System.nanoTime();
                    HistoryResult result = compare(vocabulary);
                    log.finished(result, (System.nanoTime() - begun) / 1_000_000, false);
                    return List.of(result);
                }))
                .toList();
    }

    private HistoryResult compare(Vocabulary vocabulary) {
        Comparison comparison = CrossCheck.run(vocabulary, histories, SEED);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d random histories, %,d of them linearizable",
                comparison.histories(),
                comparison.linearizable()));
        comparison
                .decided()
                .forEach((rule, count) -> lines.add(String.format(Locale.ROOT, "decided by %s: %,d", rule, count)));
        comparison.mismatch().ifPresent(mismatch -> {
            lines.add(mismatch.what());
            lines.addAll(HistoryText.of(mismatch.history()).lines().toList());
        });
        boolean agrees = comparison.mismatch().isEmpty();
        return new HistoryResult(
                "random/" + vocabulary.name(),
                vocabulary.model().name(),
                agrees ? "agrees" : "differs",
                "agrees",
                lines,
                agrees ? Standing.AS_EXPECTED : Standing.UNEXPECTED,
                agrees
                        ? lines.get(0) + ": rules and search agree with brute force"
                        : "the judge differs from brute force: "
                                + comparison.mismatch().orElseThrow().what());
    }
}
