package dev.antecedent.linearizability.model.scalar;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs a model step by step, and tells what it says. */
final class ScalarSteps {

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern SPACE = Pattern.compile(" ");

    private ScalarSteps() {}

    /**
     * The state after operations that come one after the other, or the refusal of the first impossible one.
     *
     * @param initial in EDN, empty for the default
     * @param operations {@code process outcome f argument result}, separated by semicolons
     */
    static String run(String model, String initial, String operations) {
        SequentialModel state = Histories.model(model).initially(value(initial));
        for (String words : SEMICOLON.split(operations, -1)) {
            Step step = state.step(operation(words.strip()));
            if (step instanceof Step.Inconsistent refused) {
                return "refused: " + refused.reason();
            }
            state = ((Step.Next) step).state();
        }
        return state.toString();
    }

    static Operation operation(String words) {
        String[] word = SPACE.split(words, -1);
        String invoke = String.join(" ", word[0], "invoke", word[2], word[3]);
        String complete = String.join(" ", word[0], word[1], word[2], word[4]);
        return Histories.of(Dialect.JEPSEN, invoke + "\n" + complete)
                .operations()
                .get(0);
    }

    /** What the checker makes of a history whose events are separated by semicolons: its judged operations, or the complaint. */
    static String judged(String model, String events) {
        History history = Histories.of(Dialect.JEPSEN, events.replace("; ", "\n"));
        try {
            List<Operation> judged = Histories.model(model).judged(history);
            return judged.isEmpty() ? "nothing" : judged.size() + " judged";
        } catch (MalformedHistory malformed) {
            return "found " + malformed.found() + "; wanted " + malformed.wanted();
        }
    }

    static Optional<Value> value(String edn) {
        return edn.isEmpty() ? Optional.empty() : Optional.of(HistoryReader.literal("test", edn));
    }
}
