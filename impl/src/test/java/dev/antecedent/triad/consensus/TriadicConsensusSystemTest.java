package dev.antecedent.triad.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.triad.Address;
import dev.antecedent.triad.LeafSet;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Payload;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class TriadicConsensusSystemTest {

    private static final Address A = Address.of("0");
    private static final Address B = Address.of("1");
    private static final Address C = Address.of("2");
    private static final Payload V = new Payload("v");
    private static final Payload W = new Payload("w");
    private static final Payload INVALID = new Payload("x");

    @Test
    void aMajorityDecides() {
        TriadicConsensusSystem decided = after(
                crashes(),
                s -> s.join(A, 1),
                s -> s.join(B, 1),
                s -> s.propose(1, V),
                s -> s.prepare(A, V),
                s -> s.prepare(B, V),
                s -> s.commit(A, V),
                s -> s.commit(B, V),
                s -> s.decide(C, V));

        assertThat(RandomConsensus.decided(decided)).containsExactly(V);
    }

    @Test
    void fewerThanAQuorumGetNowhere() {
        TriadicConsensusSystem joined = after(crashes(), s -> s.join(A, 1));
        TriadicConsensusSystem proposed = after(joined, s -> s.join(B, 1), s -> s.propose(1, V));
        TriadicConsensusSystem prepared = after(proposed, s -> s.prepare(A, V));

        assertThat(joined.propose(1, V)).isEmpty();
        assertThat(proposed.commit(A, V)).isEmpty();
        assertThat(prepared.commit(A, V)).isEmpty();
        assertThat(prepared.decide(A, V)).isEmpty();
    }

    @Test
    void aLaterBallotIsBoundByTheHighestLock() {
        TriadicConsensusSystem locked = after(
                crashes(),
                s -> s.join(A, 1),
                s -> s.join(B, 1),
                s -> s.propose(1, V),
                s -> s.prepare(A, V),
                s -> s.prepare(B, V),
                s -> s.commit(A, V));
        TriadicConsensusSystem withLock = after(locked, s -> s.join(A, 2), s -> s.join(B, 2));
        TriadicConsensusSystem without = after(locked, s -> s.join(B, 2), s -> s.join(C, 2));

        assertThat(withLock.propose(2, W)).isEmpty();
        assertThat(withLock.propose(2, V)).isPresent();
        assertThat(without.propose(2, W)).isPresent();
    }

    @Test
    void aCorrectProposerProposesOnceAndAByzantineOneTwice() {
        TriadicConsensusSystem correct = after(crashes(), s -> s.join(A, 1), s -> s.join(B, 1), s -> s.propose(1, V));
        TriadicConsensusSystem byzantine =
                after(byzantine(Rule.of(3), A), s -> s.join(B, 1), s -> s.join(C, 1), s -> s.propose(1, V));

        assertThat(correct.propose(1, W)).isEmpty();
        assertThat(byzantine.propose(1, V)).isEmpty();
        assertThat(byzantine.propose(1, W)).isPresent();
    }

    @Test
    void noInvalidValueIsProposed() {
        assertThat(after(crashes(), s -> s.join(A, 1), s -> s.join(B, 1)).propose(1, INVALID))
                .isEmpty();
    }

    @Test
    void aLeafPreparesAndCommitsOnceInABallotAndNotInOnesThatItHasLeft() {
        TriadicConsensusSystem both = after(
                byzantine(Rule.of(2), A),
                s -> s.join(B, 1),
                s -> s.join(C, 1),
                s -> s.propose(1, V),
                s -> s.propose(1, W),
                s -> s.prepare(B, V),
                s -> s.prepare(C, W),
                s -> s.commit(B, V));

        assertThat(both.prepare(B, W)).isEmpty();
        assertThat(both.commit(B, W)).isEmpty();
        assertThat(after(both, s -> s.join(C, 2)).commit(C, W)).isEmpty();
    }

    /** The quorums of two of three meet in one leaf, which here says everything to everybody. */
    @Test
    void aMajorityWithAByzantineLeafDecidesTwoValues() {
        TriadicConsensusSystem split = after(
                byzantine(Rule.of(2), A),
                s -> s.join(B, 1),
                s -> s.join(C, 1),
                s -> s.propose(1, V),
                s -> s.propose(1, W),
                s -> s.prepare(B, V),
                s -> s.prepare(C, W),
                s -> s.commit(B, V),
                s -> s.commit(C, W),
                s -> s.decide(B, V),
                s -> s.decide(C, W));

        assertThat(RandomConsensus.decided(split)).containsExactlyInAnyOrder(V, W);
    }

    @Test
    void ballotsHaveBounds() {
        assertThat(crashes().join(A, 3)).isEmpty();
        assertThat(crashes().join(A, 0)).isEmpty();
        assertThat(crashes().propose(0, V)).isEmpty();
        assertThat(crashes().propose(3, V)).isEmpty();
    }

    @Test
    void aByzantineLeafTakesNoStepsOfItsOwn() {
        assertThatThrownBy(() -> byzantine(Rule.of(3), A).join(A, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a correct leaf is one of [1, 2]; found \"0\"");
    }

    @Test
    void aScopeIsOfOneTreeAndHasABallot() {
        assertThatThrownBy(() -> new ConsensusScope(Rule.of(2, 3), LeafSet.empty(1), 1, new TreeSet<>()))
                .hasMessage("the rule is for a tree of height 2, the Byzantine leaves are of one of height 1");
        assertThatThrownBy(() -> new ConsensusScope(Rule.of(2), LeafSet.empty(1), 0, new TreeSet<>()))
                .hasMessage("there is at least one ballot; found 0");
    }

    private static TriadicConsensusSystem crashes() {
        return start(Rule.of(2), LeafSet.empty(1));
    }

    private static TriadicConsensusSystem byzantine(Rule rule, Address leaf) {
        return start(rule, LeafSet.empty(1).with(leaf));
    }

    private static TriadicConsensusSystem start(Rule rule, LeafSet byzantine) {
        return TriadicConsensusSystem.start(new ConsensusScope(rule, byzantine, 2, new TreeSet<>(List.of(V, W))));
    }

    @SafeVarargs
    private static TriadicConsensusSystem after(
            TriadicConsensusSystem from, Function<TriadicConsensusSystem, Optional<TriadicConsensusSystem>>... steps) {
        TriadicConsensusSystem state = from;
        for (var step : steps) {
            state = step.apply(state).orElseThrow();
        }
        return state;
    }
}
