package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deciders of stacks and priority queues with one flaw each, right where it does not show: the comparison finds it. */
final class FlawedTakesTest {

    private static final long HISTORIES = 20_000;

    private static final List<Flaw> FLAWS = List.of(
            Flaw.ignoring("pending takes never take effect", operation -> operation.isPending() && isTake(operation)),
            Flaw.ignoring("pending puts never take effect", operation -> operation.isPending() && !isTake(operation)),
            Flaw.ignoring("nil says nothing", FlawedTakesTest::foundNothing),
            Flaw.closedIntervals(),
            new Flaw("pairs of values decide", FlawedTakesTest::pairs));

    @TestFactory
    Stream<DynamicTest> everyFlawIsFound() {
        return Stream.of(new StackVocabulary(), new PriorityQueueVocabulary())
                .flatMap(vocabulary -> FLAWS.stream().map(flaw -> flawed(vocabulary, flaw)))
                .map(flawed -> DynamicTest.dynamicTest(
                        flawed.name(),
                        () -> assertThat(CrossCheck.run(flawed, HISTORIES, 7).mismatch())
                                .isPresent()));
    }

    private static Flawed flawed(Vocabulary vocabulary, Flaw flaw) {
        Decider right = vocabulary
                .model()
                .deciders(vocabulary.model().initially(Optional.empty()))
                .get(0);
        return new Flawed(vocabulary, flaw.in(right));
    }

    private static boolean isTake(Operation operation) {
        return operation.f().equals("pop") || operation.f().equals("extract-min");
    }

    private static boolean foundNothing(Operation operation) {
        return isTake(operation) && !operation.isPending() && operation.result().equals(Value.nil());
    }

    /** All operations but those of values other than two. */
    private static Stream<List<Operation>> pairs(List<Operation> operations) {
        List<Value> values = operations.stream()
                .filter(operation -> !isTake(operation))
                .map(Operation::argument)
                .toList();
        return values.stream()
                .flatMap(one -> values.stream()
                        .map(other -> operations.stream()
                                .filter(operation -> {
                                    Value value = isTake(operation) ? operation.result() : operation.argument();
                                    return value.equals(Value.nil()) || value.equals(one) || value.equals(other);
                                })
                                .toList()));
    }
}
