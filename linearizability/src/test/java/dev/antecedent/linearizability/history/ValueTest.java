package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values: equal by content however they were made, and short where they are shown. */
final class ValueTest {

    @Test
    void integersAreEqualByContentOnBothSidesOfALong() {
        BigInteger largest = BigInteger.valueOf(Long.MAX_VALUE);
        for (BigInteger integer : List.of(
                BigInteger.ZERO,
                BigInteger.valueOf(1023),
                BigInteger.valueOf(1024),
                BigInteger.valueOf(-129),
                largest)) {
            assertThat(new Value.Int(integer))
                    .isEqualTo(Value.of(integer.longValueExact()))
                    .hasSameHashCodeAs(Value.of(integer.longValueExact()))
                    .hasToString(integer.toString());
            assertThat(((Value.Int) Value.of(integer.longValueExact())).value()).isEqualTo(integer);
        }
        Value.Int beyond = new Value.Int(largest.add(BigInteger.ONE));
        assertThat(beyond).isNotEqualTo(Value.of(Long.MIN_VALUE)).isEqualTo(new Value.Int(beyond.value()));
        assertThat(beyond.fitsLong()).isFalse();
        assertThat(ValueOrder.ASCENDING.compare(beyond, Value.of(Long.MAX_VALUE)))
                .isPositive();
    }

    @Test
    void aLongValueIsShownByItsBeginning() {
        Value text = Value.of("\n".repeat(1_000));
        Value array = new Value.Array(List.of(Value.of(1), text, text));
        Value entries = new Value.Entries(Map.of(text, array));
        for (Value value : List.of(text, array, entries)) {
            assertThat(value.brief()).isEqualTo(value.toString().substring(0, 59) + "…");
        }
        for (Value value : List.of(Value.nil(), Value.of("a"), Value.of(Value.of(1), Value.of()))) {
            assertThat(value.brief()).isEqualTo(value.toString());
        }
    }
}
