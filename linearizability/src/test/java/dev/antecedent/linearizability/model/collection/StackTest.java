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

/** A stack's steps, what it says when it refuses one, and which operations it does not have. */
final class StackTest {

    private static final String PENDING_POP = "0 invoke pop nil\n0 info pop nil";

    private static Operation only(String lines) {
        return Histories.of(Dialect.JEPSEN, lines).operations().get(0);
    }

    private static Operation push(int value) {
        return only("0 invoke push " + value + "\n0 ok push " + value);
    }

    private static Operation pop(String result) {
        return only("0 invoke pop nil\n0 ok pop " + result);
    }

    private static SequentialModel after(SequentialModel state, Operation operation) {
        return ((Step.Next) state.step(operation)).state();
    }

    private static SequentialModel of(int... values) {
        SequentialModel state = Stack.EMPTY;
        for (int value : values) {
            state = after(state, push(value));
        }
        return state;
    }

    @Test
    void popReturnsWhatWasPushedLast() {
        assertThat(of(1, 2).step(pop("2"))).isEqualTo(new Step.Next(of(1)));
        assertThat(of(1).step(pop("1"))).isEqualTo(new Step.Next(Stack.EMPTY));
        assertThat(Stack.EMPTY.step(pop("nil"))).isEqualTo(new Step.Next(Stack.EMPTY));
    }

    @Test
    void aRefusalGivesTheTopAndWhatWasNeeded() {
        assertThat(of(1, 2).step(pop("1"))).isEqualTo(new Step.Inconsistent("2 is on top, not 1"));
        assertThat(of(1).step(pop("nil"))).isEqualTo(new Step.Inconsistent("the stack is not empty, 1 is on top"));
        assertThat(Stack.EMPTY.step(pop("1"))).isEqualTo(new Step.Inconsistent("the stack is empty, without 1"));
    }

    @Test
    void aPendingPopTakesWhatIsOnTopIfAnythingIs() {
        assertThat(of(1, 2).step(only(PENDING_POP))).isEqualTo(new Step.Next(of(1)));
        assertThat(Stack.EMPTY.step(only(PENDING_POP))).isEqualTo(new Step.Next(Stack.EMPTY));
        assertThat(Stack.EMPTY.step(only("0 invoke push 1"))).isEqualTo(new Step.Next(of(1)));
    }

    @Test
    void stacksAreEqualByContentFromBottomToTop() {
        assertThat(after(of(1, 2, 3), pop("3"))).isEqualTo(of(1, 2)).hasSameHashCodeAs(of(1, 2));
        assertThat(of(1, 2)).isNotEqualTo(of(2, 1)).isNotEqualTo(of(1)).isNotEqualTo(of(3, 2));
        assertThat(of(1, 2, 3)).hasToString("[3 2 1]");
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).hasToString("[10 9 8 7 6 5 4 3 … 2 more]");
    }

    @Test
    void onlyAPopThatFoundNothingIsARead() {
        StackDefinition stack = new StackDefinition();
        assertThat(stack.effect(pop("nil"))).isEqualTo(Effect.READS);
        assertThat(stack.effect(pop("1"))).isEqualTo(Effect.REPLACES);
        assertThat(stack.effect(only(PENDING_POP))).isEqualTo(Effect.REPLACES);
        assertThat(stack.effect(push(1))).isEqualTo(Effect.REPLACES);
    }

    @Test
    void aFailedOperationSaysNothingAndAPendingOneIsKept() {
        String lines = "0 invoke push 1\n0 fail push :full\n1 invoke pop nil\n1 fail pop nil\n" + PENDING_POP;
        assertThat(new StackDefinition().judged(Histories.of(Dialect.JEPSEN, lines)))
                .hasSize(1)
                .allMatch(Operation::isPending);
    }

    @Test
    void aStackIsEmptyAtFirst() {
        assertThat(new StackDefinition().initially(Optional.empty())).isEqualTo(Stack.EMPTY);
        assertThatThrownBy(() -> new StackDefinition().initially(Optional.of(Value.of(3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a stack is empty at first, it cannot start as 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke enqueue 1 | - | 1:1: found operation `enqueue`; wanted push or pop, the operations of a stack",
                "0 invoke push nil | - | 1:1: found invoke push with nil; wanted a value",
                "0 invoke push 1 | 0 ok push 2 | 2:1: found ok push with 2; wanted the value of its invocation, 1, or nil"
            })
    void anOperationThatAStackDoesNotHaveIsMalformed(String first, String second, String message) {
        History history = Histories.of(Dialect.JEPSEN, second.equals("-") ? first : first + "\n" + second);
        assertThatThrownBy(() -> new StackDefinition().judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message);
    }
}
