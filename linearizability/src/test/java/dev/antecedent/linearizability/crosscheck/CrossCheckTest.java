package dev.antecedent.linearizability.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.HistoryText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every decider against the definition; {@code -Dantecedent.crosscheck=100000} for the full count. */
final class CrossCheckTest {

    private static final long HISTORIES = Long.getLong("antecedent.crosscheck", 3_000);

    @TestFactory
    Stream<DynamicTest> verdictsAndCertificatesAreThoseOfTheDefinition() {
        return Vocabularies.all().stream()
                .map(vocabulary -> DynamicTest.dynamicTest(vocabulary.name(), () -> compare(vocabulary)));
    }

    private static void compare(Vocabulary vocabulary) {
        Comparison comparison = CrossCheck.run(vocabulary, HISTORIES, 42);
        assertThat(comparison.mismatch())
                .as(() -> comparison
                        .mismatch()
                        .map(mismatch -> mismatch.what() + "\n" + HistoryText.of(mismatch.history()))
                        .orElse(""))
                .isEmpty();
        assertThat(comparison.linearizable())
                .as("histories of either verdict, to mean something")
                .isBetween(HISTORIES / 10, HISTORIES * 9 / 10);
    }
}
