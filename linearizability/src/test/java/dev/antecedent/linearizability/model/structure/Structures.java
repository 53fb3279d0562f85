package dev.antecedent.linearizability.model.structure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Collectors;

/** Short notation for the tests of this package. */
final class Structures {

    private Structures() {}

    static Value value(String edn) {
        return HistoryReader.literal("value", edn);
    }

    static SequentialModel initial(String model) {
        return Histories.model(model).initially(Optional.empty());
    }

    static SequentialModel initial(String model, String edn) {
        return Histories.model(model).initially(Optional.of(value(edn)));
    }

    /** The operations of lines such as {@code 0 invoke append 4}. */
    static List<Operation> operations(String lines) {
        return Histories.of(Dialect.JEPSEN, lines).operations();
    }

    /** One operation, {@code get x nil -> 4}: name, key or a dash, argument, and a result unless it is pending. */
    static Operation operation(String text) {
        String[] sides = text.split(" -> ", 2);
        String[] words = sides[0].split(" ", 3);
        String key = words[1].equals("-") ? "" : ":key \"" + words[1] + "\", ";
        String fields = ":f :" + words[0] + ", " + key + ":value ";
        String invoke = "{:process 0, :type :invoke, " + fields + words[2] + "}";
        String type = sides.length > 1 && sides[1].equals("failed") ? "fail" : "ok";
        String result = sides.length > 1 && sides[1].equals("failed") ? words[2] : sides[sides.length - 1];
        String ok = sides.length > 1 ? "{:process 0, :type :" + type + ", " + fields + result + "}" : "";
        return HistoryReader.parse("h", invoke + ok, Optional.empty())
                .operations()
                .get(0);
    }

    /** The state after these operations, one after the other. */
    static SequentialModel after(SequentialModel initial, String... operations) {
        SequentialModel state = initial;
        for (String operation : operations) {
            state = ((Step.Next) state.step(operation(operation))).state();
        }
        return state;
    }

    static String refusal(SequentialModel state, String operation) {
        return ((Step.Inconsistent) state.step(operation(operation))).reason();
    }

    static boolean takes(SequentialModel state, String operation) {
        return state.step(operation(operation)) instanceof Step.Next;
    }

    /** What is judged of a history of lines {@code 0 invoke append 4}, as text. */
    static String judged(String model, String lines) {
        return Histories.model(model).judged(Histories.of(Dialect.JEPSEN, lines)).stream()
                .map(operation -> operation.f() + " " + operation.argument() + " -> " + operation.result())
                .collect(Collectors.joining("; "));
    }

    static void malformed(String model, String lines, String message) {
        History history = Histories.of(Dialect.JEPSEN, lines);
        assertThatThrownBy(() -> Histories.model(model).judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message);
    }
}
