package dev.antecedent.modelcheck.tlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.modelcheck.tlc.TlaText.MalformedValue;
import dev.antecedent.trace.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "TRUE",
                "FALSE",
                "NoLock",
                "\"\"",
                "\"a \\\"quoted\\\" \\\\ one\"",
                "{}",
                "{1, 2}",
                "<<>>",
                "<<1, <<2>>, {3}>>",
                "[a |-> 1, b |-> [c |-> {}]]",
                "(0 :> TRUE @@ 1 :> {})",
                "(NoLock :> -1)",
                "{{}, {1}, {1, 2}}"
            })
    void whatTlcPrintsIsReadAndPrintedTheSame(String text) {
        assertThat(TlaText.value(text)).hasToString(text);
    }

    @Test
    void anIntervalIsASet() {
        assertThat(TlaText.value("1..3")).isEqualTo(TlaText.value("{1, 2, 3}"));
        assertThat(TlaText.value("-2..-1")).isEqualTo(TlaText.value("{-2, -1}"));
        assertThat(TlaText.value("{3..2, 1..1}")).isEqualTo(TlaText.value("{{}, {1}}"));
    }

    @Test
    void theEmptyFunctionIsTheEmptySequence() {
        assertThat(TlaText.value("<< >>")).isEqualTo(Value.sequence(List.of()));
    }

    @Test
    void aFunctionOnStringsIsARecord() {
        assertThat(TlaText.value("(\"a b\" :> 1 @@ \"c\" :> 2)"))
                .isEqualTo(Value.record(Map.of("a b", Value.of(1), "c", Value.of(2))));
    }

    @Test
    void anIdentifierMayStartWithADigit() {
        assertThat(TlaText.value("1a")).isEqualTo(new Value.ModelValue("1a"));
    }

    @Test
    void aValueMaySpanLines() {
        assertThat(TlaText.value("( 1 :> {1,\n  2} @@\n  3 :> <<>> )")).hasToString("(1 :> {1, 2} @@ 3 :> <<>>)");
    }

    @Test
    void aStateIsAConjunction() {
        assertThat(TlaText.state("/\\ seen = {0, 2}\n/\\ n = 4\n")).hasToString("/\\ n = 4\n/\\ seen = {0, 2}");
        assertThat(TlaText.state("n = 4").variables()).containsExactly(Map.entry("n", Value.of(4)));
        assertThat(TlaText.state("").variables()).isEmpty();
    }

    @Test
    void aReaderGoesOnBehindAValue() {
        TlaText reader = new TlaText("x = {1} y", 4);

        assertThat(reader.readValue()).hasToString("{1}");
        assertThat(reader.position()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{1",
                "<<1",
                "\"a",
                "[a |-> ]",
                "[a 1]",
                "(1 :> 2",
                "()",
                "1 2",
                "{,}",
                "--1",
                "-a",
                "1..a",
                "99999999999999999999",
                "1..99999999",
                "{1} }"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> TlaText.value(text)).isInstanceOf(MalformedValue.class);
    }

    @Test
    void aRefusalSaysWhereAndWhatWasWanted() {
        assertThatThrownBy(() -> TlaText.value("{1, 2")).hasMessage("found the end at index 5, wanted \"}\"");
    }
}
