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

/** The log that only grows: its steps, its refusals, and what is no operation of it. */
final class LogTest {

    private static final SequentialModel TWO = after(initial("log"), "append - :a -> 0", "append - :b -> 1");

    @Test
    void entriesHaveIndicesFromZero() {
        assertThat(takes(TWO, "read - 0 -> :a")).isTrue();
        assertThat(takes(TWO, "read - 1 -> :b")).isTrue();
        assertThat(takes(TWO, "read - 2 -> nil")).isTrue();
        assertThat(takes(TWO, "read - 99999999999999999999 -> nil")).isTrue();
        assertThat(takes(TWO, "read - 1 -> nil")).isFalse();
        assertThat(TWO).isEqualTo(initial("log", "[:a :b]")).hasToString("[\"a\" \"b\"]");
    }

    @Test
    void aPendingAppendHasWhateverIndexComesNext() {
        assertThat(after(TWO, "append - :c")).isEqualTo(initial("log", "[:a :b :c]"));
    }

    @Test
    void aRefusalGivesTheStateAndWhatWasNeeded() {
        assertThat(refusal(TWO, "append - :c -> 1")).isEqualTo("the next index is 2, not 1");
        assertThat(refusal(TWO, "read - 0 -> :b")).isEqualTo("entry 0 is \"a\", not \"b\"");
        assertThat(refusal(TWO, "read - 2 -> :b")).isEqualTo("the log has 2 entries, not \"b\"");
    }

    @Test
    void anEntryThatIsThereStaysWhatItIs() {
        assertThat(TWO.mayReach(operation("read - 0 -> :b"))).isFalse();
        assertThat(TWO.mayReach(operation("read - 1 -> nil"))).isFalse();
        assertThat(TWO.mayReach(operation("read - 2 -> :b"))).isTrue();
    }

    @Test
    void effectsAreNamedByOperation() {
        assertThat(Histories.model("log").effect(operation("read - 0 -> 1"))).isEqualTo(Effect.READS);
        assertThat(Histories.model("log").effect(operation("append - 1 -> 0"))).isEqualTo(Effect.EXTENDS);
    }

    @Test
    void whatSaysNothingIsNotJudged() {
        assertThat(judged("log", "0 invoke append 1\n0 fail append :why\n1 invoke read 0\n2 invoke append 3"))
                .isEqualTo("append 3 -> nil");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke push 1 | found operation `push`; wanted append or read, the operations of a log",
                "0 invoke read nil | found invoke read with nil; wanted the index to read, an integer from 0",
                "0 invoke read -1 | found invoke read with -1; wanted the index to read, an integer from 0",
                "0 invoke append 3~0 ok append nil | found ok append with nil; wanted the index of the new entry",
                "0 invoke append 3~0 ok append -1 | found ok append with -1; wanted the index of the new entry"
            })
    void malformedOperationsAreNamed(String lines, String message) {
        malformed("log", lines.replace('~', '\n'), message);
    }

    @Test
    void theInitialValueIsAList() {
        assertThatThrownBy(() -> initial("log", "0")).hasMessage("a log starts with entries such as [1 2], not with 0");
    }
}
