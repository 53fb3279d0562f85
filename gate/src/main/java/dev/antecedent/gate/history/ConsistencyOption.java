package dev.antecedent.gate.history;

import dev.antecedent.linearizability.consistency.ConsistencyModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which weaker models a history is judged by as well. */
final class ConsistencyOption {

    private static final String ALL = "all";

    /** The names for the help text. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ConsistencyModel.words().iterator();
        }
    }

    @Option(
            names = "--consistency",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Words.class,
            description =
                    "Also judge by weaker models: all, or some of ${COMPLETION-CANDIDATES}. The exit status is then"
                            + " theirs alone. Each has the budget to itself; together they have the time limit once more.")
    private List<String> names = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The models, the strongest first. */
    List<ConsistencyModel> models() {
        List<ConsistencyModel> models = new ArrayList<>();
        for (String name : names) {
            if (!name.equals(ALL)) {
                models.add(ConsistencyModel.named(name)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "unknown consistency model '" + name + "', wanted all or some of "
                                        + String.join(", ", ConsistencyModel.words()))));
            }
        }
        if (names.contains(ALL)) {
            return List.of(ConsistencyModel.values());
        }
        return models;
    }
}
