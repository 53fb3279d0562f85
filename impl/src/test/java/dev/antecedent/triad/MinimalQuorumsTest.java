package dev.antecedent.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimalQuorumsTest {

    @ParameterizedTest
    @MethodSource("dev.antecedent.triad.SmallTrees#rules")
    void theyAreTheQuorumsThatNoLeafCanBeTakenFrom(Rule rule) {
        TriadicQuorum quorum = new TriadicQuorum(rule);
        MinimalQuorums minimal = new MinimalQuorums(rule);

        assertThat(minimal.stream())
                .containsExactlyInAnyOrderElementsOf(SmallTrees.sets(rule)
                        .filter(set -> quorum.isReachedBy(set)
                                && set.leaves().stream().noneMatch(leaf -> quorum.isReachedBy(without(set, leaf))))
                        .toList());
        assertThat(minimal.stream().count()).isEqualTo(minimal.count().longValueExact());
    }

    @Test
    void theyAreNumberedSoThatNobodyNeedsThemAll() {
        MinimalQuorums minimal = new MinimalQuorums(Rule.of(2, 2, 2, 2, 2, 2));

        assertThat(minimal.count()).isEqualTo(BigInteger.valueOf(3).pow(63));
        assertThat(minimal.at(minimal.count().subtract(BigInteger.ONE)).size()).isEqualTo(64);
        assertThat(minimal.stream().limit(1000).distinct()).hasSize(1000);
        assertThatThrownBy(() -> new MinimalQuorums(Rule.of(2, 2)).at(BigInteger.valueOf(27)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("there are 27 minimal quorums; asked for number 27");
    }

    @Test
    void theFirstOfAHeightAreWritten() {
        assertThat(new MinimalQuorums(Rule.of(2, 2)).stream().limit(4).map(LeafSet::toString))
                .containsExactly("{00, 01, 10, 11}", "{00, 01, 20, 21}", "{10, 11, 20, 21}", "{00, 02, 10, 11}");
    }

    @Test
    void oneIsFoundWithinAQuorumAndNoneElsewhere() {
        MinimalQuorums minimal = new MinimalQuorums(Rule.of(2, 3));

        assertThat(minimal.within(
                        LeafSet.all(2).intersection(LeafSet.ofIndices(2, 4).complement())))
                .hasValue(LeafSet.ofIndices(2, 0, 1, 2, 6, 7, 8));
        assertThat(minimal.within(LeafSet.ofIndices(2, 0, 4).complement())).isEmpty();
    }

    private static LeafSet without(LeafSet set, Address leaf) {
        return set.intersection(LeafSet.ofIndices(leaf.length(), leaf.index()).complement());
    }
}
