package dev.antecedent.triad.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.Harm;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.QuorumSystem;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.SmallTrees;
import dev.antecedent.triad.TriadicQuorum;
import dev.antecedent.triad.definition.DefinedQuorum;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Exact probabilities against the sum over all fault sets, and against each other where these are too many. */
class FailureProperties {

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(2, 3).list().ofMinSize(1).ofMaxSize(5).map(Rule::new);
    }

    @Provide
    Arbitrary<Rule> smallRules() {
        return Arbitraries.of(SmallTrees.rules());
    }

    @Provide
    Arbitrary<Fraction> probabilities() {
        return Arbitraries.integers().between(0, 12).map(twelfths -> Fraction.of(twelfths, 12));
    }

    @Property(tries = 60)
    void independentFaultsAreTheSumOverAllSets(
            @ForAll("smallRules") Rule rule, @ForAll Harm harm, @ForAll("probabilities") Fraction probability) {
        QuorumSystem defined = new DefinedQuorum(rule);
        Fraction sum = SmallTrees.sets(rule)
                .filter(set -> harms(defined, harm, set))
                .map(set -> probability
                        .power(set.size())
                        .times(probability.complement().power(rule.leaves() - set.size())))
                .reduce(Fraction.ZERO, Fraction::plus);

        assertThat(new IndependentFaults(probability).of(harm, rule)).isEqualTo(sum);
    }

    @Property(tries = 60)
    void placedFaultsAreCountedSetBySet(
            @ForAll("smallRules") Rule rule, @ForAll Harm harm, @ForAll @IntRange(max = 9) int size) {
        int faults = Math.min(size, rule.leaves());
        QuorumSystem defined = new DefinedQuorum(rule);
        long all = SmallTrees.sets(rule).filter(set -> set.size() == faults).count();
        long harmful = SmallTrees.sets(rule)
                .filter(set -> set.size() == faults && harms(defined, harm, set))
                .count();

        assertThat(new PlacedFaults(harm, rule).count(faults)).isEqualTo(BigInteger.valueOf(harmful));
        assertThat(new PlacedFaults(harm, rule).probability(faults)).isEqualTo(Fraction.of(harmful, all));
    }

    /** With probability p, k faults come C(n,k) p^k (1-p)^(n-k) of the time, and are then placed as any others. */
    @Property(tries = 40)
    void independentFaultsAreAMixtureOfPlacedOnes(
            @ForAll("rules") Rule rule, @ForAll Harm harm, @ForAll @IntRange(min = 1, max = 4) int parts) {
        PlacedFaults placed = new PlacedFaults(harm, rule);
        BigInteger sum = BigInteger.ZERO;
        for (int faults = 0; faults <= rule.leaves(); faults++) {
            BigInteger weight = BigInteger.valueOf(parts).pow(rule.leaves() - faults);
            sum = sum.add(placed.count(faults).multiply(weight));
        }

        assertThat(new IndependentFaults(Fraction.of(1, parts + 1)).of(harm, rule))
                .isEqualTo(new Fraction(sum, BigInteger.valueOf(parts + 1).pow(rule.leaves())));
    }

    @Example
    void outvotingFollowsThePublishedRecursion() {
        Fraction p = Fraction.of(2, 7);
        for (int height = 1; height <= 5; height++) {
            Fraction threeSquares = p.power(2).times(Fraction.of(3, 1));
            p = threeSquares.plus(p.power(3).times(Fraction.of(-2, 1)));
            assertThat(new IndependentFaults(Fraction.of(2, 7)).outvoting(height))
                    .isEqualTo(p);
        }
    }

    /** Which set harms is asked of the definition; that the recursion agrees is tested elsewhere. */
    private static boolean harms(QuorumSystem quorum, Harm harm, LeafSet faulty) {
        return harm == Harm.BROKEN ? quorum.isBrokenBy(faulty) : quorum.isBlockedBy(faulty);
    }

    @Example
    void aRegionIsHarmedAsItsOwnTreeIs() {
        Rule rule = Rule.of(3, 2);
        TriadicQuorum quorum = new TriadicQuorum(rule);
        LeafSet faulty = LeafSet.ofIndices(2, 0, 1);

        assertThat(quorum.harms(Harm.BLOCKED, Address.of("0"), faulty)).isTrue();
        assertThat(quorum.harms(Harm.BLOCKED, Address.of("1"), faulty)).isFalse();
        assertThat(quorum.harms(Harm.BLOCKED, Address.of("01"), faulty)).isTrue();
    }
}
