package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.decider.Decider;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deciders of lists, logs and snapshot objects with one flaw each: the comparison with the definition finds it. */
final class FlawedStructuresTest {

    private static final long HISTORIES = 20_000;

    private static final List<Flaw> FLAWS = List.of(
            Flaw.ignoring("pending updates never take effect", Operation::isPending),
            Flaw.closedIntervals(),
            new Flaw("reads are judged one by one", FlawedStructuresTest::oneRead),
            Flaw.ignoring(
                    "updates nobody returned from are as good as done",
                    operation -> !operation.isPending() && !isRead(operation)));

    @TestFactory
    Stream<DynamicTest> everyFlawIsFound() {
        return StructureVocabularies.all().stream()
                .filter(vocabulary -> !decidersOf(vocabulary).isEmpty())
                .flatMap(vocabulary -> FLAWS.stream()
                        .map(flaw -> new Flawed(
                                vocabulary, flaw.in(decidersOf(vocabulary).get(0)))))
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

    private static Stream<List<Operation>> oneRead(List<Operation> operations) {
        return operations.stream()
                .filter(FlawedStructuresTest::isRead)
                .map(read -> operations.stream()
                        .filter(operation -> !isRead(operation) || operation.equals(read))
                        .toList());
    }
}
