package dev.antecedent.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.simulation.fault.Percent;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** The library's generator is the same one; only its bounded draws are not promised to stay. */
    @Test
    void bitsAreThoseOfTheLibrarysGenerator() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE}) {
            SplitMix64 ours = new SplitMix64(seed);
            SplittableRandom theirs = new SplittableRandom(seed);

            assertThat(LongStream.generate(ours::next).limit(1000))
                    .containsExactlyElementsOf(LongStream.generate(theirs::nextLong)
                            .limit(1000)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void theFirstBitsOfASeedAreKnown() {
        SplitMix64 random = new SplitMix64(1234567);

        assertThat(Long.toUnsignedString(random.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("3203168211198807973");
    }

    @Test
    void eachNumberOfARangeIsDrawnAboutEquallyOften() {
        SplitMix64 random = new SplitMix64(7);
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (int k = 0; k < 70_000; k++) {
            counts.merge(random.between(-3, 3), 1, Integer::sum);
        }

        assertThat(counts.keySet()).containsExactly(-3L, -2L, -1L, 0L, 1L, 2L, 3L);
        assertThat(counts.values()).allMatch(count -> count > 9_500 && count < 10_500);
    }

    @Test
    void certainChancesAreCertain() {
        SplitMix64 random = new SplitMix64(7);
        for (int k = 0; k < 1000; k++) {
            assertThat(random.chance(new Percent(0))).isFalse();
            assertThat(random.chance(new Percent(100))).isTrue();
        }
    }

    @Test
    void emptyAndOverflowingRangesAreRejected() {
        SplitMix64 random = new SplitMix64(7);

        assertThatThrownBy(() -> random.between(2, 1)).hasMessage("cannot draw a number from 2 to 1");
        assertThatThrownBy(() -> random.between(Long.MIN_VALUE, Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> random.between(-2, Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
