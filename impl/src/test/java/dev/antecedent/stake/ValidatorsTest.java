package dev.antecedent.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ValidatorsTest {

    private static final Validators VALIDATORS =
            Validators.of(List.of(validator(3, 1), validator(2, 5), validator(1, 1), validator(7, 5)));

    @Test
    void theHeaviestComesFirstAndOfEqualOnesTheLowerId() {
        assertThat(VALIDATORS.inIndexOrder())
                .extracting(validator -> validator.id().number())
                .containsExactly(2L, 7L, 1L, 3L);
        assertThat(VALIDATORS.at(1)).isEqualTo(new ValidatorId(7));
        assertThat(VALIDATORS.indexOf(new ValidatorId(3))).hasValue(3);
        assertThat(VALIDATORS.indexOf(new ValidatorId(4))).isEmpty();
        assertThat(VALIDATORS.stake(0)).isEqualTo(5);
        assertThat(VALIDATORS.totalStake()).isEqualTo(12);
    }

    @Test
    void aQuorumIsMoreThanTwoThirds() {
        assertThat(LongStream.rangeClosed(1, 12).map(total -> new Quorum(total).least()))
                .containsExactly(1L, 2L, 3L, 3L, 4L, 5L, 5L, 6L, 7L, 7L, 8L, 9L);
        assertThat(new Quorum(100).least()).isEqualTo(67);
        assertThat(new Quorum(Integer.MAX_VALUE).least()).isEqualTo(1_431_655_765);
        assertThat(new Quorum(6).isReachedBy(4)).isFalse();
        assertThat(new Quorum(6).isReachedBy(5)).isTrue();
    }

    @Test
    void aValidatorCountsOnce() {
        StakeCount count = VALIDATORS.count();

        assertThat(count.count(0)).isTrue();
        assertThat(count.count(0)).isFalse();
        assertThat(count.stake()).isEqualTo(5);
        assertThat(count.hasQuorum()).isFalse();
        assertThat(count.count(1)).isTrue();
        assertThat(count.hasQuorum()).isTrue();
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        Validators reversed =
                Validators.of(List.of(validator(7, 5), validator(1, 1), validator(2, 5), validator(3, 1)));

        assertThat(reversed).isEqualTo(VALIDATORS).hasSameHashCodeAs(VALIDATORS).hasToString(VALIDATORS.toString());
        assertThat(reversed).isNotEqualTo(Validators.of(List.of(validator(1, 1))));
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> validator(1, 0)).hasMessage("validator 1 has a stake of 0; wanted 1 or more");
        assertThatThrownBy(() -> validator(-1, 1)).hasMessage("validators are numbered from 0; found -1");
        assertThatThrownBy(() -> Validators.of(List.of()))
                .hasMessage("an epoch without validators; wanted one at least");
        assertThatThrownBy(() -> Validators.of(List.of(validator(1, 1), validator(1, 2))))
                .hasMessage("validator 1 is there twice");
        assertThatThrownBy(() -> Validators.of(List.of(validator(1, Integer.MAX_VALUE), validator(2, 1))))
                .hasMessage("a total stake beyond 2147483647 at validator 2, whose stake is 1");
        assertThatThrownBy(() -> new Quorum(0)).hasMessage("a total stake of 0; wanted 1 to 2147483647");
    }

    private static Validator validator(long id, long stake) {
        return new Validator(new ValidatorId(id), stake);
    }
}
