package dev.antecedent.triad.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The published rules side by side on all eight triples of votes, first vote first. */
class PublishedRuleTest {

    private static final String ALL = """
            votes MAJORITY WHO_AGREES VETO
            000   ZERO     ZERO       ZERO
            001   ZERO     ZERO       ZERO
            010   ZERO     ONE        ZERO
            011   ONE      NONE       ZERO
            100   ZERO     NONE       ZERO
            101   ONE      ONE        ZERO
            110   ONE      ZERO       ZERO
            111   ONE      ZERO       ONE
            """;

    @Test
    void eightTriples() {
        StringBuilder text = new StringBuilder("votes MAJORITY WHO_AGREES VETO\n");
        for (int votes = 0; votes < 8; votes++) {
            text.append(String.format(
                    "%s   %-8s %-10s %s%n",
                    Integer.toBinaryString(8 + votes).substring(1),
                    decide(PublishedRule.MAJORITY, votes),
                    decide(PublishedRule.WHO_AGREES, votes),
                    decide(PublishedRule.VETO, votes)));
        }
        assertThat(text).hasToString(ALL);
    }

    @Test
    void whoAgreesIsRightForThreeOfEightAndUnanimityIsReversed() {
        assertThat(IntStream.range(0, 8)
                        .filter(votes ->
                                decide(PublishedRule.WHO_AGREES, votes) == decide(PublishedRule.MAJORITY, votes)))
                .hasSize(3);
        assertThat(decide(PublishedRule.WHO_AGREES, 7)).isEqualTo(Decision.ZERO);
    }

    @Test
    void oneFaultyNodeStopsUnanimityAndNotTheMajority() {
        for (int faulty = 0; faulty < 3; faulty++) {
            int votes = 7 & ~(1 << faulty);
            assertThat(decide(PublishedRule.VETO, votes)).isEqualTo(Decision.ZERO);
            assertThat(decide(PublishedRule.MAJORITY, votes)).isEqualTo(Decision.ONE);
        }
    }

    /** One good node and two faulty ones that vote at random: "0 % consensus" is said; 3 of 4 decide as the good one. */
    @Test
    void twoFaultyNodesThatVoteAtRandomSeldomWin() {
        List<Decision> decisions = new ArrayList<>();
        for (int faulty = 0; faulty < 4; faulty++) {
            decisions.add(decide(PublishedRule.MAJORITY, 4 + faulty));
        }
        assertThat(decisions).containsExactly(Decision.ZERO, Decision.ONE, Decision.ONE, Decision.ONE);
    }

    private static Decision decide(PublishedRule rule, int votes) {
        return rule.decide((votes & 4) != 0, (votes & 2) != 0, (votes & 1) != 0);
    }
}
