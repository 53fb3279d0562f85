package dev.antecedent.linearizability.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.verdict.Verdict;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The search against the definition, in both directions; and the definition against wrong searches. */
final class LinearizabilityProperties {

    private static final Value INITIAL = Value.of(0);

    @Provide
    Arbitrary<History> complete() {
        return RandomHistories.complete();
    }

    @Provide
    Arbitrary<History> any() {
        return RandomHistories.any();
    }

    @Property(tries = 600)
    void completeHistoriesGetTheVerdictOfTheDefinition(@ForAll("complete") History history) {
        agreesWithTheDefinition(history);
    }

    @Property(tries = 600)
    void historiesWithPendingOperationsGetTheVerdictOfTheDefinition(@ForAll("any") History history) {
        agreesWithTheDefinition(history);
    }

    private static void agreesWithTheDefinition(History history) {
        boolean holds = verdict(history) instanceof Verdict.Holds;
        assertThat(holds).isEqualTo(BruteForce.of(history, INITIAL).linearizable());
        Statistics.collect(holds);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    @Property(tries = 600)
    void theNamedOperationIsTheFirstThatCannotBeLinearized(@ForAll("any") History history) {
        if (verdict(history) instanceof Verdict.Violated violated) {
            int response = operation(violated).returnedAt();
            assertThat(new BruteForce(history, INITIAL, response, Optional.empty()).linearizable())
                    .isTrue();
            assertThat(new BruteForce(history, INITIAL, response + 1, Optional.empty()).linearizable())
                    .isFalse();
        }
    }

    @Property(tries = 600)
    void theStatesThatRefuseAreAllThatThereCanBe(@ForAll("any") History history) {
        if (verdict(history) instanceof Verdict.Violated violated) {
            BruteForce before = new BruteForce(
                    history, INITIAL, operation(violated).returnedAt(), Optional.of(operation(violated)));
            assertThat(violated.explanation().deadEnds().stream()
                            .map(end -> end.state().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            before.ends().stream().map(Value::toString).collect(Collectors.toSet()));
        }
    }

    @Property(tries = 300)
    void theLongestLinearizationIsOneOfTheHistoryBeforeTheRefusal(@ForAll("any") History history) {
        if (verdict(history) instanceof Verdict.Violated violated) {
            int response = operation(violated).returnedAt();
            List<Operation> before = judged(history).stream()
                    .filter(operation -> operation.returnedAt() < response
                            || violated.explanation().longest().contains(operation))
                    .toList();
            assertThat(Witness.firstFlaw(
                            initial(), before, violated.explanation().longest()))
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void aSmallerBudgetNeverTurnsAVerdictAround(@ForAll("any") History history) {
        Verdict small = verdict(history, Limits.DEFAULT.withConfigurations(3));
        if (!(small instanceof Verdict.Undecided)) {
            assertThat(small).isEqualTo(verdict(history));
        }
    }

    @Example
    void wrongTwinsAreRejected() {
        for (FlawedSearch.Flaw flaw : FlawedSearch.Flaw.values()) {
            BiPredicate<SequentialModel, List<Operation>> twin =
                    (initial, operations) -> FlawedSearch.linearizable(flaw, initial, operations);
            long disagreements = RandomHistories.any()
                    .sampleStream()
                    .limit(600)
                    .filter(history -> twin.test(initial(), judged(history))
                            != BruteForce.of(history, INITIAL).linearizable())
                    .count();
            if (flaw == FlawedSearch.Flaw.NONE) {
                assertThat(disagreements).as("%s", flaw).isZero();
            } else {
                assertThat(disagreements).as("%s", flaw).isPositive();
            }
        }
    }

    private static Operation operation(Verdict.Violated violated) {
        return violated.explanation().operation().orElseThrow();
    }

    private static SequentialModel initial() {
        return Histories.model("cas-register").initially(Optional.of(INITIAL));
    }

    private static List<Operation> judged(History history) {
        return Histories.model("cas-register").judged(history);
    }

    private static Verdict verdict(History history) {
        return verdict(history, Limits.DEFAULT);
    }

    private static Verdict verdict(History history, Limits limits) {
        return HistoryCheck.of(Histories.model("cas-register"))
                .startingAt(INITIAL)
                .within(limits)
                .check(history)
                .verdict();
    }
}
