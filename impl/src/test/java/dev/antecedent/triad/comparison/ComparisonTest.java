package dev.antecedent.triad.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.Tolerance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void aRowForEveryHeightAndNumberOfThrees() {
        List<Comparison> rows = Comparison.upTo(6);

        assertThat(rows).hasSize(27).startsWith(new Comparison(1, 0), new Comparison(1, 1), new Comparison(2, 0));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.tolerance().byzantine()).isEqualTo((int) Math.pow(3, row.threes()) - 1);
            assertThat(row.tolerance().crash()).isEqualTo((1 << (row.height() - row.threes())) - 1);
        });
        assertThat(new Comparison(3, 1))
                .returns(Rule.of(2, 2, 3), Comparison::rule)
                .returns(27, Comparison::leaves)
                .returns(12, Comparison::quorum)
                .returns(new Tolerance(2, 3), Comparison::tolerance);
    }

    /** "Surpasses Raft and PBFT in fault tolerance": nowhere, whatever the rule. */
    @Test
    void noRuleWithstandsMoreThanPbftOrRaft() {
        assertThat(Comparison.upTo(6)).allSatisfy(row -> {
            assertThat(row.tolerance().both()).isLessThanOrEqualTo(row.pbft().tolerance());
            if (row.height() > 1) {
                assertThat(row.tolerance().crash()).isLessThan(row.raft().tolerance());
            }
        });
        assertThat(new Comparison(2, 0).tolerance().crash()).isEqualTo(3);
        assertThat(new Raft(9).tolerance()).isEqualTo(4);
    }

    /** Byzantine voters that do not equivocate: 2^h - 1 of a majority of majorities, beside PBFT. */
    @Test
    void aMajorityOfMajoritiesFallsBehindPbftFromTwentySevenOn() {
        assertThat(List.of(2, 3, 4, 5)).allSatisfy(height -> {
            int leaves = new Comparison(height, 0).leaves();
            assertThat(new Comparison(height, 0).tolerance().crash() < new Pbft(leaves).tolerance())
                    .isEqualTo(leaves >= 27);
        });
        assertThat(List.of(new Pbft(9), new Pbft(27), new Pbft(81), new Pbft(243)).stream()
                        .map(Pbft::tolerance))
                .containsExactly(2, 8, 26, 80);
    }

    @Test
    void oneDecisionOfNine() {
        assertThat(TriadicMessages.of(Rule.of(2, 3)))
                .returns(8L, TriadicMessages::proposal)
                .returns(40L, TriadicMessages::decision)
                .returns(8L, TriadicMessages::newBallot);
        assertThat(TriadicMessages.signatures(Rule.of(2, 3))).isEqualTo(6);
        assertThat(new Pbft(9))
                .returns(8L, Pbft::prePrepare)
                .returns(64L, Pbft::prepare)
                .returns(72L, Pbft::commit);
        assertThat(new Pbft(9).decision()).isEqualTo(2 * 9 * 8);
        assertThat(new Raft(9)).returns(16L, Raft::replication).returns(24L, Raft::decision);
    }

    /** Every region's collector is that of one of its children: who else has something to send is counted one by one. */
    @Test
    void gatheringTakesAMessageForEveryLeafButTheCollector() {
        for (int height = 1; height <= 6; height++) {
            int messages = 0;
            for (int level = 0; level < height; level++) {
                messages += 2 * (int) Math.pow(Address.ARITY, level);
            }
            TriadicMessages all = new Comparison(height, 0).messages();
            assertThat(all.gathering()).isEqualTo(messages);
            assertThat(all.handingOn()).isEqualTo(messages);
        }
    }

    @Test
    void threeReadingsOfThePublishedCount() {
        assertThat(new PublishedMessages(3))
                .returns(78L, PublishedMessages::representatives)
                .returns(81L, PublishedMessages::everyLeafToItsRegions)
                .returns(702L, PublishedMessages::allToAll);
        assertThat(pairsThatMeet(3)).isEqualTo(702);
        assertThatThrownBy(() -> new PublishedMessages(0)).hasMessage("a tree is 1 to 19 high; found 0");
        assertThatThrownBy(() -> new Comparison(2, 3)).hasMessage("no rule of height 2 has 3 levels of 3");
    }

    /** Leaves of different children of a region, region by region. */
    private static int pairsThatMeet(int height) {
        int pairs = 0;
        for (int level = 0; level < height; level++) {
            int child = (int) Math.pow(3, height - level - 1);
            pairs += (int) Math.pow(3, level) * 6 * child * child;
        }
        return pairs;
    }
}
