package dev.antecedent.linearizability.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.Value;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A growing text behaves as the text it stands for, wherever its pieces end. */
final class GrowingTextProperties {

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.integers()
                .between(0, 2 * GrowingText.PIECE + 1)
                .flatMap(length -> Arbitraries.of("a", "b").map(letter -> letter.repeat(length)));
    }

    private static Content grown(List<String> ends) {
        Content content = GrowingText.of("");
        for (String end : ends) {
            content = content.append(end).orElseThrow();
        }
        return content;
    }

    @Property(tries = 200)
    void itIsTheTextOfItsEnds(@ForAll @Size(max = 6) List<@net.jqwik.api.From("ends") String> ends) {
        String whole = String.join("", ends);
        Content content = grown(ends);
        assertThat(content)
                .isEqualTo(GrowingText.of(whole))
                .hasSameHashCodeAs(GrowingText.of(whole))
                .hasToString(whole);
        assertThat(content.is(Value.of(whole))).isTrue();
        assertThat(content.is(Value.of(whole + "a"))).isFalse();
        assertThat(content.mayGrowInto(Value.of(whole + "a"))).isTrue();
    }

    @Property(tries = 200)
    void oneOtherCharacterMakesAnotherText(
            @ForAll @IntRange(min = 1, max = 3 * GrowingText.PIECE) int length,
            @ForAll @IntRange(max = 9999) int place) {
        int index = place % length;
        String text = "a".repeat(length);
        String other = text.substring(0, index) + "b" + text.substring(index + 1);
        assertThat(GrowingText.of(text)).isNotEqualTo(GrowingText.of(other));
        assertThat(GrowingText.of(text).is(Value.of(other))).isFalse();
        assertThat(GrowingText.of(text).mayGrowInto(Value.of(other + "a"))).isFalse();
    }
}
