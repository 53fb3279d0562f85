package dev.antecedent.linearizability;

import dev.antecedent.linearizability.consistency.ConsistencyCheck;
import dev.antecedent.linearizability.consistency.ConsistencyModel;
import dev.antecedent.linearizability.consistency.ConsistencyVerdict;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.List;

/** Judges a history by weaker models than linearizability. */
public final class WeakerModels {

    private WeakerModels() {}

    /**
     * The verdicts, in the order of the models. A linearization is a serialization for each of them.
     *
     * @param check how the history was judged
     */
    public static List<ConsistencyVerdict> judge(
            HistoryCheck check, CheckedHistory checked, List<ConsistencyModel> models) {
        if (checked.verdict() instanceof Verdict.Holds holds) {
            return models.stream()
                    .<ConsistencyVerdict>map(
                            model -> new ConsistencyVerdict.Holds(model, List.of(holds.linearization())))
                    .toList();
        }
        ConsistencyCheck weaker = new ConsistencyCheck(
                checked.judged(), checked.initial(), check.model().unwritten(check.initial()), check.limits());
        return models.stream().map(weaker::verdict).toList();
    }
}
