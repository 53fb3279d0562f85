package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deciders of stacks and priority queues with one flaw each, right where it does not show: the comparison finds it. */
final class FlawedTakesTest {

    private static final long HISTORIES = 20_000;

    /**
     * A flaw: other operations are judged.
     *
     * @param judged lists that must all be linearizable
     */
    private record Flaw(String name, Function<List<Operation>, Stream<List<Operation>>> judged) {
        static Flaw ignoring(String name, Predicate<Operation> ignored) {
            return new Flaw(
                    name,
                    operations -> Stream.of(
                            operations.stream().filter(ignored.negate()).toList()));
        }
    }

    private static final List<Flaw> FLAWS = List.of(
            Flaw.ignoring("pending takes never take effect", operation -> operation.isPending() && isTake(operation)),
            Flaw.ignoring("pending puts never take effect", operation -> operation.isPending() && !isTake(operation)),
            Flaw.ignoring("nil says nothing", FlawedTakesTest::foundNothing),
            new Flaw(
                    "neighbours are concurrent",
                    operations -> Stream.of(
                            operations.stream().map(FlawedTakesTest::longer).toList())),
            new Flaw("pairs of values decide", FlawedTakesTest::pairs));

    private record Twin(Decider right, Flaw flaw) implements Decider {
        @Override
        public String rule() {
            return flaw.name;
        }

        @Override
        public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
            Optional<Decision> decision = right.decide(operations, deadline);
            Optional<Decision> refuted = flaw.judged
                    .apply(operations)
                    .flatMap(list -> right.decide(list, deadline).stream())
                    .filter(Decision.NotLinearizable.class::isInstance)
                    .findFirst();
            boolean same =
                    decision.isEmpty() || refuted.isPresent() == (decision.get() instanceof Decision.NotLinearizable);
            return same ? decision : refuted.or(() -> Optional.of(new Decision.Linearizable(List.of())));
        }
    }

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
        return new Flawed(vocabulary, new Twin(right, flaw));
    }

    private static boolean isTake(Operation operation) {
        return operation.f().equals("pop") || operation.f().equals("extract-min");
    }

    private static boolean foundNothing(Operation operation) {
        return isTake(operation) && !operation.isPending() && operation.result().equals(Value.nil());
    }

    /** The same with a response that does not precede the invocation right after it. */
    private static Operation longer(Operation operation) {
        Event completion = operation.completion();
        return new Operation(
                at(operation.invocation(), 2 * operation.invocation().order()),
                operation.outcome(),
                completion == null ? null : at(completion, 2 * completion.order() + 3));
    }

    private static Event at(Event event, int order) {
        return new Event(
                order,
                event.position(),
                event.process(),
                event.type(),
                event.f(),
                event.value(),
                event.key(),
                event.time());
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
