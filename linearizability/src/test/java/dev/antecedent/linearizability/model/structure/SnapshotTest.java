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

/** The snapshot object: its steps, its refusals, how many segments it has, and what is no operation of it. */
final class SnapshotTest {

    private static final SequentialModel UPDATED = after(initial("snapshot"), "update - [1 7] -> nil");

    @Test
    void segmentsAreNilUntilTheyAreUpdated() {
        assertThat(takes(UPDATED, "scan - nil -> [nil 7]")).isTrue();
        assertThat(takes(UPDATED, "scan - nil -> [nil 7 nil]")).isTrue();
        assertThat(takes(UPDATED, "scan - nil -> [nil nil]")).isFalse();
        assertThat(after(UPDATED, "update - [1 nil]")).isEqualTo(initial("snapshot"));
        assertThat(UPDATED).hasToString("[nil 7]");
    }

    @Test
    void theInitialValueSaysHowManySegmentsThereAre() {
        SequentialModel three = initial("snapshot", "[0 nil nil]");
        assertThat(takes(three, "scan - nil -> [0 nil nil]")).isTrue();
        assertThat(refusal(three, "scan - nil -> [0 nil]")).isEqualTo("there are 3 segments, not 2");
        assertThat(refusal(three, "update - [3 1] -> nil")).isEqualTo("there is no segment 3, the last one is 2");
        assertThat(three).hasToString("[0 nil nil]").isEqualTo(initial("snapshot", "[0 nil nil]"));
    }

    @Test
    void aRefusalNamesTheSegment() {
        assertThat(refusal(UPDATED, "scan - nil -> [3 7]")).isEqualTo("segment 0 is nil, not 3");
    }

    @Test
    void effectsAreNamedByOperation() {
        assertThat(Histories.model("snapshot").effect(operation("scan - nil -> [1]")))
                .isEqualTo(Effect.READS);
        assertThat(Histories.model("snapshot").effect(operation("update - [0 1]")))
                .isEqualTo(Effect.REPLACES);
    }

    @Test
    void whatSaysNothingIsNotJudged() {
        assertThat(judged(
                        "snapshot",
                        "0 invoke update [0 1]\n0 fail update :why\n1 invoke scan nil\n2 invoke update [1 3]"))
                .isEqualTo("update [1 3] -> nil");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke read 1 | found operation `read`; wanted update or scan, the operations of a snapshot",
                "0 invoke update 1 | found invoke update with 1; wanted [segment value], the segment an integer from 0",
                "0 invoke update [:a 1] | found invoke update with [\"a\" 1]; wanted [segment value]",
                "0 invoke update [1000000 1] | wanted [segment value], the segment an integer from 0, below 1000000",
                "0 invoke update [0 1]~0 ok update [0 2] | found ok update with [0 2]; wanted the value of its invocation",
                "0 invoke scan nil~0 ok scan nil | found ok scan with nil; wanted the values of the segments"
            })
    void malformedOperationsAreNamed(String lines, String message) {
        malformed("snapshot", lines.replace('~', '\n'), message);
    }

    @Test
    void scansMustAgreeOnTheSegments() {
        String scan = "0 invoke scan nil\n0 ok scan [1 2]\n";
        malformed(
                "snapshot",
                scan + "0 invoke scan nil\n0 ok scan [1]",
                "4:1: found a scan of 1 segments; wanted 2 segments, as many as the scan of line 2 returned");
        malformed(
                "snapshot",
                "1 invoke update [2 1]\n" + scan,
                "1:1: found an update of segment 2; wanted a segment from 0 to 1, which the scan of line 3 returned");
    }

    @Test
    void theInitialValueIsAList() {
        assertThatThrownBy(() -> initial("snapshot", "0"))
                .hasMessage("a snapshot object starts with the values of its segments, such as [nil nil], not with 0");
    }
}
