package dev.antecedent.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The theorems on trees of up to 729 leaves, against the definitions with quorums drawn or given as evidence. */
class QuorumProperties {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(2, 3).list().ofMinSize(1).ofMaxSize(6).map(Rule::new);
    }

    @Property(tries = TRIES)
    void twoQuorumsMeetInABreakingSet(@ForAll("rules") Rule rule, @ForAll long seed) {
        Random random = new Random(seed);
        LeafSet one = quorum(rule, random);
        LeafSet other = quorum(rule, random);
        RuleFigures figures = new RuleFigures(rule);

        assertThat(new TriadicQuorum(rule).isReachedBy(one)).isTrue();
        assertThat(one.size()).isEqualTo(figures.smallestQuorum());
        assertThat(new TriadicQuorum(rule).isBrokenBy(one.intersection(other))).isTrue();
        assertThat(one.intersection(other).size()).isGreaterThanOrEqualTo(figures.smallestIntersection());
    }

    @Property(tries = TRIES)
    void brokenIsShownByTwoQuorums(
            @ForAll("rules") Rule rule, @ForAll @IntRange(max = 10) int tenths, @ForAll long seed) {
        TriadicQuorum quorum = new TriadicQuorum(rule);
        Random random = new Random(seed);
        LeafSet byzantine = leaves(rule, tenths / 10.0, random);
        Optional<Split> split = Split.of(rule, byzantine);

        assertThat(split.isPresent()).isEqualTo(quorum.isBrokenBy(byzantine));
        split.ifPresent(shown -> {
            assertThat(quorum.isReachedBy(shown.one())).isTrue();
            assertThat(quorum.isReachedBy(shown.other())).isTrue();
            assertThat(shown.shared().intersection(byzantine)).isEqualTo(shown.shared());
            assertThat(shown.shared().size()).isEqualTo(new RuleFigures(rule).smallestBreaking());
        });
        if (split.isEmpty()) {
            LeafSet shared = quorum(rule, random).intersection(quorum(rule, random));
            assertThat(shared.intersection(byzantine)).isNotEqualTo(shared);
        }
    }

    @Property(tries = TRIES)
    void blockedMeansThatTheOthersAreNoQuorum(
            @ForAll("rules") Rule rule, @ForAll @IntRange(max = 10) int tenths, @ForAll long seed) {
        TriadicQuorum quorum = new TriadicQuorum(rule);
        LeafSet faulty = leaves(rule, tenths / 10.0, new Random(seed));
        Optional<LeafSet> correct = new MinimalQuorums(rule).within(faulty.complement());

        assertThat(quorum.isBlockedBy(faulty)).isNotEqualTo(quorum.isReachedBy(faulty.complement()));
        assertThat(correct.isEmpty()).isEqualTo(quorum.isBlockedBy(faulty));
        correct.ifPresent(found -> assertThat(
                        quorum.isReachedBy(found) && found.intersection(faulty).isEmpty())
                .isTrue());
    }

    @Property(tries = TRIES)
    void asManyFaultsAsTheClosedFormSaysAreEnoughAndOneLessIsNot(
            @ForAll("rules") Rule rule, @ForAll Harm harm, @ForAll long seed) {
        TriadicQuorum quorum = new TriadicQuorum(rule);
        Random random = new Random(seed);
        RuleFigures figures = new RuleFigures(rule);
        int least = harm == Harm.BROKEN ? figures.smallestBreaking() : figures.smallestBlocking();
        LeafSet worst = harmful(rule, harm, Address.ROOT, LeafSet.empty(rule.height()), random);
        LeafSet fewer = worst.intersection(LeafSet.ofIndices(
                        rule.height(), worst.leaves().get(random.nextInt(least)).index())
                .complement());

        assertThat(worst.size()).isEqualTo(least);
        assertThat(quorum.harms(harm, Address.ROOT, worst)).isTrue();
        assertThat(quorum.harms(harm, Address.ROOT, fewer)).isFalse();
    }

    private static LeafSet harmful(Rule rule, Harm harm, Address place, LeafSet before, Random random) {
        if (place.length() == rule.height()) {
            return before.with(place);
        }
        LeafSet after = before;
        int first = random.nextInt(3);
        for (int i = 0; i < harm.enough(rule, place.length()); i++) {
            after = harmful(rule, harm, place.child((first + i) % 3), after, random);
        }
        return after;
    }

    private static LeafSet quorum(Rule rule, Random random) {
        MinimalQuorums minimal = new MinimalQuorums(rule);
        BigInteger count = minimal.count();
        return minimal.at(new BigInteger(count.bitLength() + 20, random).mod(count));
    }

    private static LeafSet leaves(Rule rule, double density, Random random) {
        return LeafSet.ofIndices(
                rule.height(),
                IntStream.range(0, rule.leaves())
                        .filter(leaf -> random.nextDouble() < density)
                        .toArray());
    }
}
