package dev.antecedent.linearizability.model.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets: their steps, their parts, and what they do not have. */
final class ValueSetTest {

    private final ModelDefinition model = Histories.model("set");

    private static Operation only(String lines) {
        return Histories.of(Dialect.JEPSEN, lines).operations().get(0);
    }

    private static Operation update(String f, int value) {
        return only("0 invoke " + f + " " + value + "\n0 ok " + f + " nil");
    }

    private static Operation contains(int value, boolean found) {
        return only("0 invoke contains " + value + "\n0 ok contains [" + value + " " + found + "]");
    }

    private static Operation read(String elements) {
        return only("0 invoke read nil\n0 ok read " + elements);
    }

    private SequentialModel holding(Integer... values) {
        return ValueSet.of(List.of(values).stream().map(Value::of).toList());
    }

    private static SequentialModel after(SequentialModel state, Operation operation) {
        return ((Step.Next) state.step(operation)).state();
    }

    @Test
    void addingAndRemovingAreAlwaysPossible() {
        assertThat(after(holding(1), update("add", 2))).isEqualTo(holding(2, 1)).hasSameHashCodeAs(holding(2, 1));
        assertThat(after(holding(1), update("add", 1))).isEqualTo(holding(1));
        assertThat(after(holding(1), update("remove", 1))).isEqualTo(holding());
        assertThat(after(holding(1), update("remove", 2))).isEqualTo(holding(1));
    }

    @Test
    void aReadReturnsTheElementsInAnyOrder() {
        for (String elements : List.of("[1 2]", "[2 1]", "#{2 1}")) {
            assertThat(holding(1, 2).step(read(elements))).isEqualTo(new Step.Next(holding(1, 2)));
        }
        assertThat(holding(2, 1)).hasToString("[1 2]");
    }

    @Test
    void aRefusalGivesTheElementInQuestion() {
        assertThat(holding(1, 2).step(contains(1, false))).isEqualTo(new Step.Inconsistent("1 is in the set"));
        assertThat(holding(1, 2).step(contains(3, true))).isEqualTo(new Step.Inconsistent("3 is not in the set"));
        assertThat(holding(1, 2).step(read("[1 3]")))
                .isEqualTo(new Step.Inconsistent("3 was read and is not in the set"));
        assertThat(holding(1, 2).step(read("[2]")))
                .isEqualTo(new Step.Inconsistent("1 is in the set and was not read"));
        assertThat(holding(1, 2).step(read("[1 1]"))).isEqualTo(new Step.Inconsistent("1 was read twice"));
    }

    @Test
    void whatAddsCanStillReach() {
        assertThat(holding(1).mayReach(read("[1 2]"))).isTrue();
        assertThat(holding(1).mayReach(read("[2 3]"))).isFalse();
        assertThat(holding(1).mayReach(read("[]"))).isFalse();
        assertThat(holding(1).mayReach(contains(2, true))).isTrue();
        assertThat(holding(1).mayReach(contains(2, false))).isTrue();
        assertThat(holding(1).mayReach(contains(1, false))).isFalse();
        assertThat(model.effect(read("[]"))).isEqualTo(Effect.READS);
        assertThat(model.effect(contains(1, true))).isEqualTo(Effect.READS);
        assertThat(model.effect(update("add", 1))).isEqualTo(Effect.EXTENDS);
        assertThat(model.effect(update("remove", 1))).isEqualTo(Effect.REPLACES);
    }

    @Test
    void valuesArePartsUnlessTheWholeSetIsRead() {
        String updates = "0 invoke add 1\n0 ok add 1\n1 invoke contains 2\n1 ok contains [2 false]\n2 invoke remove 1";
        List<Operation> apart = model.judged(Histories.of(Dialect.JEPSEN, updates));
        SequentialModel initial = model.initially(Optional.of(Value.of(Value.of(2), Value.of(9))));
        assertThat(model.parts(initial, apart))
                .containsExactly(
                        new Part(Optional.of(Value.of(1)), holding(), List.of(apart.get(0), apart.get(2))),
                        new Part(Optional.of(Value.of(2)), holding(2), List.of(apart.get(1))));
        List<Operation> together =
                model.judged(Histories.of(Dialect.JEPSEN, updates + "\n3 invoke read nil\n3 ok read []"));
        assertThat(model.parts(initial, together)).containsExactly(new Part(Optional.empty(), initial, together));
    }

    @Test
    void failedOperationsAndPendingReadsSayNothing() {
        History history = Histories.of(Dialect.JEPSEN, """
                0 invoke add 1
                0 fail add :full
                1 invoke contains 1
                2 invoke read nil
                2 info read :timed-out
                3 invoke remove 1
                """);
        assertThat(model.judged(history)).extracting(Operation::f).containsExactly("remove");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invoke pop 1 | ok pop 1 | 1:1: found operation `pop`; wanted add, remove, contains or read",
                "invoke add 1 | ok add 2 | 2:1: found ok add with 2; wanted the value of its invocation, 1, or nil",
                "invoke contains 1 | ok contains true | 2:1: found ok contains with true; wanted [1 true] or [1 false]",
                "invoke contains 1 | ok contains [2 true] | found ok contains with [2 true]; wanted [1 true] or",
                "invoke contains 1 | ok contains [1 1] | found ok contains with [1 1]; wanted [1 true] or [1 false]",
                "invoke read nil | ok read nil | 2:1: found ok read with nil; wanted a set or an array of its elements",
                "invoke read nil | ok read 3 | found ok read with 3; wanted a set or an array of its elements"
            })
    void whatASetDoesNotHaveIsMalformed(String invocation, String completion, String message) {
        History history = Histories.of(Dialect.JEPSEN, "0 " + invocation + "\n0 " + completion);
        assertThatThrownBy(() -> model.judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message);
    }

    @Test
    void theInitialElementsAreAnArray() {
        assertThatThrownBy(() -> model.initially(Optional.of(Value.of(3))))
                .hasMessage("a set starts with a set or an array of values; found 3");
    }
}
