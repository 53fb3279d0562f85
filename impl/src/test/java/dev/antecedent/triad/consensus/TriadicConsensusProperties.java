package dev.antecedent.triad.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.SmallTrees;
import dev.antecedent.triad.TriadicQuorum;
import dev.antecedent.triad.certificate.Payload;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Consensus on either side of the line that the quorum system draws, in trees of 3 and of 9 leaves. */
class TriadicConsensusProperties {

    private static final Payload V = new Payload("v");
    private static final Payload W = new Payload("w");
    private static final Payload INVALID = new Payload("x");
    private static final List<Payload> VALUES = List.of(V, W, INVALID);
    private static final int TRIES = 1_500;

    @Provide
    Arbitrary<ConsensusScope> safeScopes() {
        return Arbitraries.of(SmallTrees.rules())
                .flatMap(rule -> Arbitraries.of(SmallTrees.sets(rule)
                        .filter(byzantine -> byzantine.size() < rule.leaves())
                        .filter(byzantine -> !new TriadicQuorum(rule).isBrokenBy(byzantine))
                        .map(byzantine -> scope(rule, byzantine))
                        .toList()));
    }

    @Property(tries = 60)
    void leavesAgreeOnOneValidValueWhereTheRuleIsNotBroken(
            @ForAll("safeScopes") ConsensusScope scope, @ForAll long seed) {
        List<TriadicConsensusSystem> states = RandomConsensus.run(scope, VALUES, seed, TRIES);
        TriadicConsensusSystem last = states.get(states.size() - 1);

        assertThat(RandomConsensus.decided(last)).hasSizeLessThanOrEqualTo(1).doesNotContain(INVALID);
    }

    @Property(tries = 30)
    void whatHasBeenDecidedStands(@ForAll("safeScopes") ConsensusScope scope, @ForAll long seed) {
        Set<Payload> before = Set.of();
        for (TriadicConsensusSystem state : RandomConsensus.run(scope, VALUES, seed, TRIES)) {
            Set<Payload> now = RandomConsensus.decided(state);
            assertThat(now).containsAll(before);
            before = now;
        }
    }

    @Example
    void runsDecide() {
        ConsensusScope scope = scope(Rule.of(2, 3), LeafSet.empty(2));

        assertThat(LongStream.range(0, 20)
                        .filter(seed ->
                                !RandomConsensus.decided(last(scope, seed)).isEmpty())
                        .count())
                .isGreaterThan(5);
    }

    @Example
    void leavesDisagreeWhereTheRuleIsBroken() {
        assertThat(disagrees(Rule.of(2), LeafSet.ofIndices(1, 0))).isTrue();
        assertThat(disagrees(Rule.of(2, 2), LeafSet.ofIndices(2, 0))).isTrue();
        assertThat(disagrees(Rule.of(2, 3), LeafSet.ofIndices(2, 0, 1, 2))).isTrue();
        assertThat(disagrees(Rule.of(3, 2), LeafSet.ofIndices(2, 0, 3, 6))).isTrue();
    }

    /** One ballot will do: its Byzantine proposer proposes both values. */
    private static boolean disagrees(Rule rule, LeafSet byzantine) {
        ConsensusScope scope = new ConsensusScope(rule, byzantine, 1, new TreeSet<>(List.of(V, W)));
        return LongStream.range(0, 100)
                .mapToObj(seed -> RandomConsensus.run(scope, List.of(V, W), seed, 600))
                .anyMatch(
                        run -> RandomConsensus.decided(run.get(run.size() - 1)).size() > 1);
    }

    private static TriadicConsensusSystem last(ConsensusScope scope, long seed) {
        List<TriadicConsensusSystem> states = RandomConsensus.run(scope, VALUES, seed, TRIES);
        return states.get(states.size() - 1);
    }

    private static ConsensusScope scope(Rule rule, LeafSet byzantine) {
        return new ConsensusScope(rule, byzantine, 3, new TreeSet<>(List.of(V, W)));
    }
}
