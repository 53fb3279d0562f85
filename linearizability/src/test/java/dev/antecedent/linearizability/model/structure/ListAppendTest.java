package dev.antecedent.linearizability.model.structure;

import static dev.antecedent.linearizability.model.structure.Structures.after;
import static dev.antecedent.linearizability.model.structure.Structures.initial;
import static dev.antecedent.linearizability.model.structure.Structures.judged;
import static dev.antecedent.linearizability.model.structure.Structures.malformed;
import static dev.antecedent.linearizability.model.structure.Structures.operation;
import static dev.antecedent.linearizability.model.structure.Structures.refusal;
import static dev.antecedent.linearizability.model.structure.Structures.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.SequentialModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list that is appended to: its steps, its refusals, and what is no operation of it. */
final class ListAppendTest {

    private static final SequentialModel TWO = after(initial("list-append"), "append - 1 -> nil", "append - 2 -> 2");

    @Test
    void valuesStayInTheOrderInWhichTheyWereAppended() {
        assertThat(takes(TWO, "read - nil -> [1 2]")).isTrue();
        assertThat(takes(TWO, "read - nil -> [2 1]")).isFalse();
        assertThat(TWO).isEqualTo(initial("list-append", "[1 2]")).hasToString("[1 2]");
        assertThat(TWO).isNotEqualTo(initial("list-append", "[2 1]"));
        assertThat(after(TWO, "append - 1")).isEqualTo(initial("list-append", "[1 2 1]"));
    }

    @Test
    void aListThatIsNotThereIsEmpty() {
        assertThat(takes(initial("list-append"), "read - nil -> nil")).isTrue();
        assertThat(takes(TWO, "read - nil -> nil")).isFalse();
    }

    @Test
    void aRefusalNamesTheFirstDifference() {
        assertThat(refusal(TWO, "read - nil -> [1 3]")).isEqualTo("element 1 of the list is 2, not 3");
        assertThat(refusal(TWO, "read - nil -> [1 2 3]"))
                .isEqualTo("the list has 2 elements, the last of them 2, not 3");
        assertThat(refusal(initial("list-append"), "read - nil -> [4]")).isEqualTo("the list has 0 elements, not 1");
    }

    @Test
    void onlyAListThatGoesOnAsItIsCanBeReached() {
        assertThat(TWO.mayReach(operation("read - nil -> [1 2 3]"))).isTrue();
        assertThat(TWO.mayReach(operation("read - nil -> [1]"))).isFalse();
        assertThat(TWO.mayReach(operation("read - nil -> [2 1 3]"))).isFalse();
        assertThat(TWO.mayReach(operation("read - nil -> [3 2 3]"))).isFalse();
        assertThat(TWO.mayReach(operation("read - nil -> nil"))).isFalse();
    }

    @Test
    void effectsAreNamedByOperation() {
        assertThat(Histories.model("list-append").effect(operation("read - nil -> [1]")))
                .isEqualTo(Effect.READS);
        assertThat(Histories.model("list-append").effect(operation("append - 1")))
                .isEqualTo(Effect.EXTENDS);
    }

    @Test
    void whatSaysNothingIsNotJudged() {
        assertThat(judged("list-append", "0 invoke append 1\n0 fail append :why\n1 invoke read nil\n2 invoke append 3"))
                .isEqualTo("append 3 -> nil");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke push 1 | found operation `push`; wanted append or read, the operations of a list-append",
                "0 invoke read nil~0 ok read 3 | 2:1: found ok read with 3; wanted the elements of the list",
                "0 invoke append 3~0 ok append 4 | found ok append with 4; wanted the value of its invocation, 3, or nil"
            })
    void malformedOperationsAreNamed(String lines, String message) {
        malformed("list-append", lines.replace('~', '\n'), message);
    }

    @Test
    void theInitialValueIsAList() {
        assertThatThrownBy(() -> initial("list-append", "0"))
                .hasMessage("a list starts with values such as [1 2], not with 0");
    }
}
