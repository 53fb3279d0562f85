package dev.antecedent.linearizability.model.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A priority queue's steps, what it says when it refuses one, and which operations it does not have. */
final class PriorityQueueTest {

    private static final String PENDING_EXTRACTION = "0 invoke extract-min nil\n0 info extract-min nil";

    private static Operation only(String lines) {
        return Histories.of(Dialect.JEPSEN, lines).operations().get(0);
    }

    private static Operation insert(int integer) {
        return only("0 invoke insert " + integer + "\n0 ok insert " + integer);
    }

    private static Operation extract(String result) {
        return only("0 invoke extract-min nil\n0 ok extract-min " + result);
    }

    private static SequentialModel of(int... integers) {
        SequentialModel state = PriorityQueue.EMPTY;
        for (int integer : integers) {
            state = ((Step.Next) state.step(insert(integer))).state();
        }
        return state;
    }

    @Test
    void theSmallestComesFirstAndARepeatedOneTwice() {
        assertThat(of(5, 3, 4).step(extract("3"))).isEqualTo(new Step.Next(of(4, 5)));
        assertThat(of(3, 3).step(extract("3"))).isEqualTo(new Step.Next(of(3)));
        assertThat(of(-7, 2).step(extract("-7"))).isEqualTo(new Step.Next(of(2)));
        assertThat(PriorityQueue.EMPTY.step(extract("nil"))).isEqualTo(new Step.Next(PriorityQueue.EMPTY));
    }

    @Test
    void aRefusalGivesTheSmallestAndWhatWasNeeded() {
        assertThat(of(5, 3).step(extract("5"))).isEqualTo(new Step.Inconsistent("the smallest is 3, not 5"));
        assertThat(of(5).step(extract("nil")))
                .isEqualTo(new Step.Inconsistent("the queue is not empty, its smallest is 5"));
        assertThat(PriorityQueue.EMPTY.step(extract("5")))
                .isEqualTo(new Step.Inconsistent("the queue is empty, without 5"));
    }

    @Test
    void aPendingExtractionTakesTheSmallestIfThereIsOne() {
        assertThat(of(5, 3).step(only(PENDING_EXTRACTION))).isEqualTo(new Step.Next(of(5)));
        assertThat(PriorityQueue.EMPTY.step(only(PENDING_EXTRACTION))).isEqualTo(new Step.Next(PriorityQueue.EMPTY));
    }

    @Test
    void queuesAreEqualByContentHoweverTheyWereFilled() {
        assertThat(of(1, 2, 2)).isEqualTo(of(2, 1, 2)).hasSameHashCodeAs(of(2, 1, 2));
        assertThat(of(1, 2, 2)).isNotEqualTo(of(1, 1, 2)).isNotEqualTo(of(1, 2)).isNotEqualTo(of());
        assertThat(of(3, 1, 2, 1)).hasToString("[1 1 2 3]");
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9)).hasToString("[1 2 3 4 5 6 7 8 … 1 more]");
    }

    @Test
    void onlyAnExtractionThatFoundNothingIsARead() {
        PriorityQueueDefinition queue = new PriorityQueueDefinition();
        assertThat(queue.effect(extract("nil"))).isEqualTo(Effect.READS);
        assertThat(queue.effect(extract("1"))).isEqualTo(Effect.REPLACES);
        assertThat(queue.effect(only(PENDING_EXTRACTION))).isEqualTo(Effect.REPLACES);
    }

    @Test
    void aFailedOperationSaysNothingAndAPendingOneIsKept() {
        String lines = "0 invoke insert 1\n0 fail insert :full\n" + PENDING_EXTRACTION;
        assertThat(new PriorityQueueDefinition().judged(Histories.of(Dialect.JEPSEN, lines)))
                .hasSize(1)
                .allMatch(Operation::isPending);
    }

    @Test
    void aQueueIsEmptyAtFirst() {
        assertThatThrownBy(() -> new PriorityQueueDefinition().initially(Optional.of(Value.of(3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a priority queue is empty at first, it cannot start as 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke push 1 | - | 1:1: found operation `push`; wanted insert or extract-min",
                "0 invoke insert nil | - | 1:1: found invoke insert with nil; wanted the integer to insert",
                "0 invoke insert :a | - | 1:1: found invoke insert with \"a\"; wanted the integer to insert",
                "0 invoke insert 1 | 0 ok insert 2 | 2:1: found ok insert with 2; wanted the value of its invocation",
                "0 invoke extract-min nil | 0 ok extract-min :a | 2:1: found ok extract-min with \"a\"; wanted the integer"
            })
    void anOperationThatAQueueDoesNotHaveIsMalformed(String first, String second, String message) {
        History history = Histories.of(Dialect.JEPSEN, second.equals("-") ? first : first + "\n" + second);
        assertThatThrownBy(() -> new PriorityQueueDefinition().judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message);
    }
}
