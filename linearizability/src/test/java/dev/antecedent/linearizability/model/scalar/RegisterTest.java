package dev.antecedent.linearizability.model.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Step;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers: their steps, what each dialect has them say, and which operations they do not have. */
final class RegisterTest {

    private static final String FAILED_CAS = """
            0 invoke write 1
            0 ok write 1
            1 invoke cas [1 2]
            1 fail cas [1 2]
            """;

    private static boolean holds(Dialect dialect, String lines) {
        return Histories.verdict("cas-register", Value.nil(), Histories.of(dialect, lines)) instanceof Verdict.Holds;
    }

    private static Operation only(String lines) {
        return Histories.of(Dialect.ETCD_LOG, lines).operations().get(0);
    }

    @Test
    void fourLinesOnWhichTheDialectsDiffer() {
        assertThat(holds(Dialect.JEPSEN, FAILED_CAS)).isTrue();
        assertThat(holds(Dialect.ETCD_LOG, FAILED_CAS)).isFalse();
    }

    @Test
    void aNilReadSaysNothingOrThatTheStateIsNil() {
        String nilRead = "0 invoke write 1\n0 ok write 1\n1 invoke read nil\n1 ok read nil";
        assertThat(holds(Dialect.JEPSEN, nilRead)).isTrue();
        assertThat(holds(Dialect.ETCD_LOG, nilRead)).isFalse();
    }

    @Test
    void aFailedReadSaysNothingInEitherDialect() {
        String timedOut = "0 invoke write 1\n0 ok write 1\n1 invoke read nil\n1 fail read :timed-out";
        assertThat(holds(Dialect.JEPSEN, timedOut)).isTrue();
        assertThat(holds(Dialect.ETCD_LOG, timedOut)).isTrue();
    }

    @Test
    void aRefusalGivesTheStateAndWhatWasNeeded() {
        assertThat(new Register(Value.of(4)).step(only("0 invoke read nil\n0 ok read 3")))
                .isEqualTo(new Step.Inconsistent("the value is 4, not 3"));
        assertThat(new Register(Value.of(4)).step(only("0 invoke cas [3 5]\n0 ok cas nil")))
                .isEqualTo(new Step.Inconsistent("the value is 4, not 3"));
        assertThat(new Register(Value.of(3)).step(only("0 invoke cas [3 5]\n0 fail cas [3 5]")))
                .isEqualTo(new Step.Inconsistent("the value is 3, so it would have succeeded"));
    }

    @Test
    void aStepIsPure() {
        Register register = new Register(Value.of(3));
        assertThat(register.step(only("0 invoke cas [3 5]\n0 info cas nil")))
                .isEqualTo(new Step.Next(new Register(Value.of(5))));
        assertThat(register).isEqualTo(new Register(Value.of(3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cas-register | 0 invoke dequeue nil | 1:1: found operation `dequeue`; wanted read, write or cas",
                "register | 0 invoke cas [1 2] | 1:1: found operation `cas`; wanted read or write",
                "cas-register | 0 invoke cas [1] | 1:1: found invoke cas with [1]; wanted [from to]",
                "cas-register | 0 invoke cas 5 | found invoke cas with 5; wanted [from to]"
            })
    void anOperationThatARegisterDoesNotHaveIsMalformed(String model, String line, String message) {
        History history = Histories.of(Dialect.JEPSEN, line);
        assertThatThrownBy(() -> Histories.model(model).judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message);
    }

    @Test
    void aCompletedUpdateRepeatsItsValueOrIsNil() {
        ModelDefinition model = Histories.model("cas-register");
        for (String good : new String[] {"ok write 1", "ok write nil", "info write :timed-out", "fail write :why"}) {
            History history = Histories.of(Dialect.JEPSEN, "0 invoke write 1\n0 " + good);
            assertThat(model.judged(history)).hasSizeLessThan(2);
        }
        History history = Histories.of(Dialect.JEPSEN, "0 invoke write 1\n0 ok write 2");
        assertThatThrownBy(() -> model.judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining("2:1: found ok write with 2; wanted the value of its invocation, 1, or nil");
        History observed = Histories.of(Dialect.ETCD_LOG, "0 invoke cas [1 2]\n0 fail cas [1 3]");
        assertThatThrownBy(() -> model.judged(observed)).hasMessageContaining("found fail cas with [1 3]");
    }

    @Test
    void aMissingValueIsNotNil() {
        ModelDefinition model = Histories.model("register");
        String write = "{:process 0, :type :invoke, :f :write, :valeu 3}";
        String read = "{:process 0, :type :invoke, :f :read}\n{:process 0, :type :ok, :f :read, :valeu 3}";
        for (String text : new String[] {write, read}) {
            History history = HistoryReader.parse("h", text, Optional.empty());
            assertThatThrownBy(() -> model.judged(history)).hasMessageContaining("without a value");
        }
    }
}
