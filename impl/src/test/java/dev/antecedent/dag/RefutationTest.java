package dev.antecedent.dag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.dag.drawing.Drawing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each {@link Flaw} is refuted by the definition, with a drawing from which nothing can be left out: refutations.txt. */
class RefutationTest {

    private static final Map<Flaw, Function<Function<EventDag, ForklessCause>, Law>> WITHOUT_THE_DEFINITION =
            new EnumMap<>(Map.of(
                    Flaw.EMPTY_COUNTS, IndexLaws::causesAreObserved,
                    Flaw.QUORUM_IN_32_BITS, IndexLaws::causesAreObserved,
                    Flaw.CAUSE_BY_A_CHEATER, IndexLaws::noCauseIsByAKnownCheater,
                    Flaw.CACHED_AS_MONOTONE, IndexLaws::noCauseIsByAKnownCheater,
                    Flaw.TWO_BRANCHES_ARE_A_FORK, IndexLaws::answersDoNotDependOnOrder,
                    Flaw.WALK_STOPS_AT_VALIDATOR, IndexLaws::answersDoNotDependOnOrder,
                    Flaw.ENTRY_PER_VALIDATOR, IndexLaws::forksAreSafe));

    @Test
    void withoutAFlawNothingIsRefuted() {
        Function<EventDag, ForklessCause> published = dag -> new FlawedIndex(dag, Flaw.NONE);
        IndexLaws.answersAreDefined(published).holds(Dags::any, Law.TRIES);
        WITHOUT_THE_DEFINITION.values().stream()
                .distinct()
                .forEach(law -> law.apply(published).holds(Dags::any, Law.TRIES / 10));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aFlawIsRefutedByTheDefinition(Flaw flaw) {
        Optional<Drawing> refutation = IndexLaws.answersAreDefined(dag -> new FlawedIndex(dag, flaw))
                .refutation(Dags::any, Law.TRIES_TO_REFUTE);

        assertThat(refutation)
                .hasValueSatisfying(drawing -> assertThat(written())
                        .as("%s is refuted by\n%s", flaw, drawing)
                        .contains(flaw + "\n\n" + drawing + "\n"));
    }

    @ParameterizedTest
    @EnumSource
    void someFlawsAreRefutedByALawThatKnowsNoDefinition(Flaw flaw) {
        Law law = WITHOUT_THE_DEFINITION
                .getOrDefault(flaw, IndexLaws::causesAreObserved)
                .apply(dag -> new FlawedIndex(dag, flaw));

        assertThat(law.refutation(Dags::any, WITHOUT_THE_DEFINITION.containsKey(flaw) ? Law.TRIES_TO_REFUTE : 20)
                        .isPresent())
                .isEqualTo(WITHOUT_THE_DEFINITION.containsKey(flaw));
    }

    @Test
    void aFailureShowsTheLeastDrawing() {
        Law law = IndexLaws.answersAreDefined(dag -> new FlawedIndex(dag, Flaw.CACHED_AS_MONOTONE));

        assertThatThrownBy(() -> law.holds(Dags::any, Law.TRIES_TO_REFUTE))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the law does not hold of

                        a          b
                        a1
                                   b1(a1)
                        a1'(-,b1)

                        java.lang.AssertionError: forklessCause(a1', a1) is by definition false""");
    }

    private static String written() {
        try (InputStream file = RefutationTest.class.getResourceAsStream("refutations.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
