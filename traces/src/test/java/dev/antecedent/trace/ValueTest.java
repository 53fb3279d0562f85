package dev.antecedent.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void aSequenceIsAFunctionOnOneToN() {
        Value sequence = Value.sequence(List.of(Value.of("a"), Value.of("b")));
        Value function = Value.function(Map.of(Value.of(1), Value.of("a"), Value.of(2), Value.of("b")));

        assertThat(sequence).isEqualTo(function).hasToString("<<\"a\", \"b\">>");
    }

    @Test
    void aRecordIsAFunctionOnStrings() {
        Value record = Value.record(Map.of("p0", Value.of(1)));

        assertThat(record)
                .isEqualTo(Value.function(Map.of(Value.of("p0"), Value.of(1))))
                .hasToString("[p0 |-> 1]");
    }

    @Test
    void anyOtherFunctionPrintsPairByPair() {
        Value function = Value.function(Map.of(Value.of(0), Value.of(true), Value.of(1), Value.set(List.of())));

        assertThat(function).hasToString("(0 :> TRUE @@ 1 :> {})");
    }
}
