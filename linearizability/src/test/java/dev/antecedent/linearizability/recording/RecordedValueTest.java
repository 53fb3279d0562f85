package dev.antecedent.linearizability.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.Value;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecordedValueTest {

    private static String edn(@Nullable Object object) {
        return RecordedValue.of(object).toString();
    }

    @Test
    void scalarsAreWhatTheyAre() {
        assertThat(edn(null)).isEqualTo("nil");
        assertThat(edn(true)).isEqualTo("true");
        assertThat(List.of(edn((byte) 1), edn((short) 2), edn(3), edn(4L), edn(BigInteger.TEN.pow(30))))
                .containsExactly("1", "2", "3", "4", "1" + "0".repeat(30));
        assertThat(edn("a")).isEqualTo("\"a\"").isEqualTo(edn('a'));
        assertThat(edn(EventType.OK)).isEqualTo("\"OK\"");
        assertThat(RecordedValue.of(Value.of(1))).isEqualTo(Value.of(1));
    }

    @Test
    void containersAreArraysAndMaps() {
        assertThat(edn(Optional.empty())).isEqualTo("nil");
        assertThat(edn(Optional.of(1))).isEqualTo("1");
        assertThat(edn(Arrays.asList(2, null, 1))).isEqualTo("[2 nil 1]");
        assertThat(edn(Set.of(3, 1, 2))).isEqualTo("[1 2 3]");
        assertThat(edn(new int[] {2, 1})).isEqualTo(edn(new Object[] {2L, 1})).isEqualTo("[2 1]");
        assertThat(edn(Map.of("a", List.of(1)))).isEqualTo("{\"a\" [1]}");
    }

    @Test
    void whatHasNoEqualityByContentIsRefused() {
        assertThatThrownBy(() -> edn(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a value of class java.lang.Object; wanted");
    }

    @Test
    void onlyWhatCanChangeIsConvertedAtOnce() {
        assertThat(RecordedValue.frozen("a")).isEqualTo("a");
        assertThat(RecordedValue.frozen(List.of(1))).isEqualTo(Value.of(Value.of(1)));
    }
}
