package dev.antecedent.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.triad.definition.DefinedQuorum;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is computed is what is defined, for every rule up to height 2 and every set of leaves; and twins are told apart. */
class QuorumTheoremsTest {

    @ParameterizedTest
    @MethodSource("dev.antecedent.triad.SmallTrees#rules")
    void theRecursionsAreTheDefinitions(Rule rule) {
        assertThat(difference(new TriadicQuorum(rule), rule)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.antecedent.triad.SmallTrees#rules")
    void theClosedFormsAreThoseOfTheDefinition(Rule rule) {
        DefinedQuorum defined = new DefinedQuorum(rule);
        RuleFigures figures = new RuleFigures(rule);

        assertThat(figures.smallestQuorum()).isEqualTo(smallest(rule, defined::isReachedBy));
        assertThat(figures.smallestBreaking()).isEqualTo(smallest(rule, defined::isBrokenBy));
        assertThat(figures.smallestBlocking()).isEqualTo(smallest(rule, defined::isBlockedBy));
        assertThat(figures.smallestIntersection()).isEqualTo(smallestIntersection(rule));
    }

    @Test
    void theFiguresOfHeightTwo() {
        assertThat(new RuleFigures(Rule.of(2, 2)))
                .returns(4, RuleFigures::smallestQuorum)
                .returns(1, RuleFigures::smallestIntersection)
                .returns(4, RuleFigures::smallestBlocking);
        for (Rule mixed : new Rule[] {Rule.of(2, 3), Rule.of(3, 2)}) {
            assertThat(new RuleFigures(mixed))
                    .returns(6, RuleFigures::smallestQuorum)
                    .returns(3, RuleFigures::smallestIntersection)
                    .returns(2, RuleFigures::smallestBlocking)
                    .returns(new Tolerance(2, 1), RuleFigures::tolerance);
        }
        assertThat(new RuleFigures(Rule.of(3, 3)))
                .returns(9, RuleFigures::smallestQuorum)
                .returns(9, RuleFigures::smallestBreaking)
                .returns(1, RuleFigures::smallestBlocking);
        assertThat(new Tolerance(2, 1).both()).isEqualTo(1);
        assertThatThrownBy(() -> new Tolerance(-1, 0))
                .hasMessage("no fewer than 0 faults are tolerated; found -1 and 0");
    }

    @Test
    void theTwinWithTheRightNumbersIsAccepted() {
        SmallTrees.rules()
                .forEach(rule ->
                        assertThat(difference(QuorumTwin.right(rule), rule)).isEmpty());
    }

    @SuppressWarnings("UnusedVariable") // named by the test below
    private static final List<UnaryOperator<QuorumTwin>> TWINS = List.of(
            twin -> twin.breaking(t -> 1),
            twin -> twin.breaking(t -> t),
            twin -> twin.breaking(t -> 4 - t),
            twin -> twin.blocking(t -> 1),
            twin -> twin.blocking(t -> t),
            twin -> twin.blocking(t -> 3),
            twin -> twin.reaching(t -> 2),
            twin -> twin.reaching(t -> 3));

    @ParameterizedTest
    @FieldSource("TWINS")
    void aTwinWithAnotherNumberIsToldApart(UnaryOperator<QuorumTwin> flaw) {
        assertThat(SmallTrees.rules().stream()
                        .map(rule -> difference(flaw.apply(QuorumTwin.right(rule)), rule))
                        .flatMap(Optional::stream))
                .isNotEmpty();
    }

    @Test
    void theDefinitionRefusesTreesWhoseQuorumsAreTooManyToList() {
        assertThatThrownBy(() -> new DefinedQuorum(Rule.of(2, 2, 2, 2)))
                .hasMessage("all quorums are listed up to height 3; found (2, 2, 2, 2)");
    }

    private static Optional<String> difference(QuorumSystem computed, Rule rule) {
        DefinedQuorum defined = new DefinedQuorum(rule);
        return SmallTrees.sets(rule)
                .filter(set -> computed.isReachedBy(set) != defined.isReachedBy(set)
                        || computed.isBrokenBy(set) != defined.isBrokenBy(set)
                        || computed.isBlockedBy(set) != defined.isBlockedBy(set))
                .map(set -> rule + ": " + set)
                .findFirst();
    }

    private static int smallest(Rule rule, Predicate<LeafSet> wanted) {
        return SmallTrees.sets(rule)
                .filter(wanted)
                .mapToInt(LeafSet::size)
                .min()
                .orElseThrow();
    }

    private static int smallestIntersection(Rule rule) {
        var quorums = new MinimalQuorums(rule).stream().toList();
        return quorums.stream()
                .flatMapToInt(one -> quorums.stream()
                        .mapToInt(other -> one.intersection(other).size()))
                .min()
                .orElseThrow();
    }
}
