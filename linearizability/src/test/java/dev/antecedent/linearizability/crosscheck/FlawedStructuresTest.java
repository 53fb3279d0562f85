package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deciders of lists, logs and snapshot objects with one flaw each: the comparison with the definition finds it. */
final class FlawedStructuresTest {

    private static final long HISTORIES = 20_000;

    /**
     * A flaw: other operations are judged.
     *
     * @param judged lists that must all be linearizable
     */
    private record Flaw(String name, Function<List<Operation>, List<List<Operation>>> judged) {}

    private static final List<Flaw> FLAWS = List.of(
            new Flaw(
                    "pending updates never take effect",
                    operations -> List.of(operations.stream()
                            .filter(operation -> !operation.isPending())
                            .toList())),
            new Flaw(
                    "neighbours are concurrent",
                    operations -> List.of(operations.stream()
                            .map(FlawedStructuresTest::longer)
                            .toList())),
            new Flaw("reads are judged one by one", FlawedStructuresTest::oneRead),
            new Flaw(
                    "updates nobody returned from are as good as done",
                    operations -> List.of(operations.stream()
                            .filter(operation -> operation.isPending() || isRead(operation))
                            .toList())));

    private record Twin(Decider right, Flaw flaw) implements Decider {
        @Override
        public String rule() {
            return flaw.name;
        }

        @Override
        public Optional<Decision> decide(List<Operation> operations, Deadline deadline) {
            Optional<Decision> decision = right.decide(operations, deadline);
            Optional<Decision> refuted = flaw.judged.apply(operations).stream()
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
        return StructureVocabularies.all().stream()
                .filter(vocabulary -> !decidersOf(vocabulary).isEmpty())
                .flatMap(vocabulary -> FLAWS.stream()
                        .map(flaw -> new Flawed(
                                vocabulary, new Twin(decidersOf(vocabulary).get(0), flaw))))
                .map(flawed -> DynamicTest.dynamicTest(
                        flawed.name(),
                        () -> assertThat(CrossCheck.run(flawed, HISTORIES, 7).mismatch())
                                .isPresent()));
    }

    private static List<Decider> decidersOf(Vocabulary vocabulary) {
        SequentialModel initial = vocabulary.model().initially(vocabulary.initial());
        return vocabulary.model().deciders(initial);
    }

    private static boolean isRead(Operation operation) {
        return operation.f().equals("read") || operation.f().equals("scan");
    }

    private static List<List<Operation>> oneRead(List<Operation> operations) {
        return operations.stream()
                .filter(FlawedStructuresTest::isRead)
                .map(read -> operations.stream()
                        .filter(operation -> !isRead(operation) || operation.equals(read))
                        .toList())
                .toList();
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
}
