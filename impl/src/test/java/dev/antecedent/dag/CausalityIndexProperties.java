package dev.antecedent.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.dag.drawing.Drawing;
import java.util.List;
import net.jqwik.api.Example;

/** Laws of the index over graphs drawn at random; {@link Law} says how many. */
class CausalityIndexProperties {

    @Example
    void answersAreThoseOfTheDefinition() {
        IndexLaws.answersAreDefined(IndexLaws::index).holds(Dags::any, Law.TRIES);
        IndexLaws.answersAreDefined(IndexLaws::index).holds(Dags::gossip, Law.TRIES / 20);
    }

    @Example
    void vectorsMeanWhatTheyAreDefinedToMean() {
        Law law = IndexLaws::vectorsAreDefined;
        law.holds(Dags::any, Law.TRIES);
    }

    @Example
    void highestBeforeNeverChangesAndLowestAfterIsWrittenOnce() {
        Law law = IndexLaws::nothingIsWrittenTwice;
        law.holds(Dags::any, Law.TRIES / 4);
    }

    @Example
    void answersDoNotDependOnTheOrderOfArrival() {
        IndexLaws.answersDoNotDependOnOrder(IndexLaws::index).holds(Dags::any, Law.TRIES);
    }

    @Example
    void forklessCauseImpliesObserves() {
        IndexLaws.causesAreObserved(IndexLaws::index).holds(Dags::any, Law.TRIES);
    }

    @Example
    void forklessCauseIsTransitiveWithoutForks() {
        IndexLaws.isTransitive(IndexLaws::index).holds(Dags::honest, Law.TRIES);
    }

    @Example
    void forklessCauseIsNotTransitiveWithForks() {
        assertThat(IndexLaws.isTransitive(IndexLaws::index).refutation(Dags::any, Law.TRIES_TO_REFUTE))
                .hasValueSatisfying(drawing ->
                        assertThat(IndexLaws.defined(drawing).forks().all()).hasSize(1));
    }

    @Example
    void forksAreSafeBelowTheirBound() {
        IndexLaws.forksAreSafe(IndexLaws::index).holds(Dags::any, Law.TRIES);
    }

    @Example
    void aDraftAnswersAsTheEventDoesOnceItIsThere() {
        Law law = drawing -> {
            CausalityIndex index = new CausalityIndex(drawing.validators(), drawing.epoch());
            for (Event event : drawing.events()) {
                EventDraft draft = index.draft(event);
                Drawing before = new Drawing(
                        drawing.epoch(),
                        drawing.columns(),
                        drawing.events().subList(0, drawing.events().indexOf(event)));
                List<Boolean> answers = before.events().stream()
                        .map(earlier -> draft.hasForklessCause(earlier.id()))
                        .toList();
                index.commit(draft);
                assertThat(before.events().stream()
                                .map(earlier -> index.isForklessCause(event.id(), earlier.id()))
                                .toList())
                        .as("causes of %s", event.id())
                        .isEqualTo(answers);
            }
        };
        law.holds(Dags::any, Law.TRIES);
    }
}
