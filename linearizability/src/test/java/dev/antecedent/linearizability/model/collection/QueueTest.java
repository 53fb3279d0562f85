package dev.antecedent.linearizability.model.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.crosscheck.BruteForce;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queues of either order: their steps, pending operations, and what they do not have. */
final class QueueTest {

    private static final String BACKWARDS = """
            0 invoke enqueue 1
            0 ok enqueue 1
            0 invoke enqueue 2
            0 ok enqueue nil
            1 invoke dequeue nil
            1 ok dequeue 2
            1 invoke dequeue nil
            1 ok dequeue 1
            1 invoke dequeue nil
            1 ok dequeue nil
            """;

    private static Operation only(String lines) {
        return Histories.of(Dialect.JEPSEN, lines).operations().get(0);
    }

    private static Operation dequeue(String result) {
        return only("0 invoke dequeue nil\n0 ok dequeue " + result);
    }

    private static Operation pendingDequeue() {
        return only("0 invoke dequeue nil\n0 info dequeue nil");
    }

    private static SequentialModel holding(String model, Value... values) {
        return Histories.model(model).initially(Optional.of(Value.of(values)));
    }

    private static SequentialModel after(SequentialModel state, Operation... operations) {
        SequentialModel result = state;
        for (Operation operation : operations) {
            result = ((Step.Next) result.step(operation)).state();
        }
        return result;
    }

    private static boolean linearizable(String model, String lines) {
        ModelDefinition definition = Histories.model(model);
        return BruteForce.linearizable(
                definition.initially(Optional.empty()), definition.judged(Histories.of(Dialect.JEPSEN, lines)));
    }

    @Test
    void onlyAnUnorderedQueueHandsOutTheSecondValueFirst() {
        assertThat(linearizable("fifo-queue", BACKWARDS)).isFalse();
        assertThat(linearizable("unordered-queue", BACKWARDS)).isTrue();
    }

    @Test
    void aQueueTakesInAndHandsOut() {
        for (String model : List.of("fifo-queue", "unordered-queue")) {
            SequentialModel state = holding(model, Value.of(1), Value.of(2));
            assertThat(after(
                            state,
                            dequeue("1"),
                            only("0 invoke enqueue 7"),
                            dequeue("2"),
                            dequeue("7"),
                            dequeue("nil")))
                    .isEqualTo(Histories.model(model).initially(Optional.empty()))
                    .hasSameHashCodeAs(Histories.model(model).initially(Optional.empty()));
            assertThat(state).as("a step is pure").isEqualTo(holding(model, Value.of(1), Value.of(2)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fifo-queue | 5 | 4 is in front, not 5",
                "fifo-queue | nil | the queue is not empty: 4 is in front",
                "unordered-queue | 7 | 7 is not in the queue",
                "unordered-queue | nil | the queue is not empty: 3 is in it"
            })
    void aRefusalGivesTheStateAndWhatWasNeeded(String model, String result, String reason) {
        SequentialModel state = holding(model, Value.of(4), Value.of(3), Value.of(5));
        assertThat(state.step(dequeue(result))).isEqualTo(new Step.Inconsistent(reason));
        assertThat(holding(model).step(dequeue("1")))
                .isEqualTo(new Step.Inconsistent("the queue is empty, so there is no 1 to dequeue"));
    }

    @Test
    void aPendingDequeueTakesTheFrontOrAnyValueOrNothing() {
        assertThat(after(holding("fifo-queue", Value.of(1), Value.of(2)), pendingDequeue()))
                .isEqualTo(holding("fifo-queue", Value.of(2)));
        SequentialModel either = after(holding("unordered-queue", Value.of(1), Value.of(2)), pendingDequeue());
        assertThat(after(either, dequeue("1"), dequeue("nil"))).isEqualTo(holding("unordered-queue"));
        assertThat(after(either, dequeue("2"), dequeue("nil"))).isEqualTo(holding("unordered-queue"));
        assertThat(either.step(dequeue("nil")))
                .isEqualTo(new Step.Inconsistent("the queue is not empty: 1 may be in it, or another value"));
        for (String model : List.of("fifo-queue", "unordered-queue")) {
            assertThat(after(holding(model), pendingDequeue())).isEqualTo(holding(model));
        }
    }

    @Test
    void statesAreShownInFewValues() {
        assertThat(holding("fifo-queue", Value.of(2), Value.of(1))).hasToString("[2 1]");
        assertThat(holding("unordered-queue", Value.of(2), Value.of(1))).hasToString("[1 2]");
        assertThat(after(holding("unordered-queue", Value.of(2), Value.of(1)), pendingDequeue()))
                .hasToString("[1 2] less one, and []");
        Value[] many = new Value[40];
        java.util.Arrays.setAll(many, Value::of);
        assertThat(holding("fifo-queue", many)).hasToString("[0 1 2 3 4 5 6 7 … 32 more]");
    }

    @Test
    void theInitialContentsAreAnArrayWithoutNil() {
        for (String model : List.of("fifo-queue", "unordered-queue")) {
            assertThatThrownBy(() -> Histories.model(model).initially(Optional.of(Value.of(3))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(model + " starts with an array of values, none of them nil; found 3");
            assertThatThrownBy(() -> holding(model, Value.nil())).hasMessageContaining("found [nil]");
        }
    }

    @Test
    void whatAnOperationDoesToStates() {
        ModelDefinition model = Histories.model("fifo-queue");
        assertThat(model.effect(dequeue("nil"))).isEqualTo(Effect.READS);
        assertThat(model.effect(dequeue("1"))).isEqualTo(Effect.REPLACES);
        assertThat(model.effect(pendingDequeue())).isEqualTo(Effect.REPLACES);
        assertThat(model.effect(only("0 invoke enqueue 1"))).isEqualTo(Effect.EXTENDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifo-queue", "unordered-queue"})
    void failedOperationsDidNotHappen(String model) {
        History history = Histories.of(Dialect.JEPSEN, """
                0 invoke enqueue 1
                0 fail enqueue :full
                1 invoke dequeue nil
                1 fail dequeue :empty
                """);
        assertThat(Histories.model(model).judged(history)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke push 1 | 1:1: found operation `push`; wanted enqueue or dequeue, the operations of a fifo-queue",
                "0 invoke enqueue nil | 1:1: found invoke enqueue with nil; wanted a value; a dequeue that returns nil",
            })
    void whatAQueueDoesNotHaveIsMalformed(String line, String message) {
        History history = Histories.of(Dialect.JEPSEN, line);
        assertThatThrownBy(() -> Histories.model("fifo-queue").judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingValueIsNotNil() {
        String enqueue = "{:process 0, :type :invoke, :f :enqueue}";
        String dequeue = "{:process 0, :type :invoke, :f :dequeue}\n{:process 0, :type :ok, :f :dequeue}";
        for (String text : List.of(enqueue, dequeue)) {
            History history = HistoryReader.parse("h", text, Optional.empty());
            assertThatThrownBy(() -> Histories.model("unordered-queue").judged(history))
                    .isInstanceOf(MalformedHistory.class)
                    .hasMessageContaining("without a value");
        }
        History other = Histories.of(Dialect.JEPSEN, "0 invoke enqueue 1\n0 ok enqueue 2");
        assertThatThrownBy(() -> Histories.model("unordered-queue").judged(other))
                .hasMessageContaining("2:1: found ok enqueue with 2; wanted the value of its invocation, 1, or nil");
    }
}
