package dev.antecedent.linearizability.model.structure;

import static dev.antecedent.linearizability.model.structure.Structures.after;
import static dev.antecedent.linearizability.model.structure.Structures.initial;
import static dev.antecedent.linearizability.model.structure.Structures.operation;
import static dev.antecedent.linearizability.model.structure.Structures.refusal;
import static dev.antecedent.linearizability.model.structure.Structures.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.Part;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of keys to values: its steps, what each dialect has it say, and what it does not have. */
final class KeyValueTest {

    private static final ModelDefinition KV = Histories.model("kv");

    @Test
    void keysStartEmptyAndGrowApart() {
        SequentialModel state =
                after(initial("kv"), "append x \"a\" -> nil", "append x \"b\" -> \"b\"", "put y 3 -> nil");
        assertThat(takes(state, "get x nil -> \"ab\"")).isTrue();
        assertThat(takes(state, "get y nil -> 3")).isTrue();
        assertThat(takes(state, "get z nil -> \"\"")).isTrue();
        assertThat(takes(state, "get z nil -> nil")).isFalse();
        assertThat(state).hasToString("{\"x\" \"ab\", \"y\" 3}");
    }

    @Test
    void equalContentsAreEqualStatesHoweverTheyCameAbout() {
        SequentialModel one = after(initial("kv"), "append x \"a\" -> nil", "append x \"b\" -> nil", "put y 1 -> nil");
        SequentialModel other = after(initial("kv"), "put y 1 -> nil", "put x \"ab\" -> nil", "put z \"\" -> nil");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(after(one, "put y \"\" -> nil", "put x \"\" -> nil")).isEqualTo(initial("kv"));
        assertThat(one).isNotEqualTo(after(other, "append x \"c\" -> nil"));
    }

    @Test
    void anInitialMapIsByKeyAndAnyOtherInitialValueIsEverybodys() {
        assertThat(takes(initial("kv", "{\"x\" 1}"), "get x nil -> 1")).isTrue();
        assertThat(takes(initial("kv", "{\"x\" 1}"), "get y nil -> \"\"")).isTrue();
        assertThat(takes(initial("kv", "nil"), "get y nil -> nil")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get x nil -> \"ac\" | the value of \"x\" is \"ab\", not \"ac\"",
                "get x nil -> nil | the value of \"x\" is \"ab\", not nil",
                "get y nil -> 4 | the value of \"y\" is 3, not 4",
                "append y \"a\" -> nil | the value of \"y\" is 3, which is no text",
                "append y \"a\" | the value of \"y\" is 3, which is no text",
                "cas x [\"a\" 1] -> nil | the value of \"x\" is \"ab\", not \"a\"",
                "cas y [3 4] -> failed | the value of \"y\" is 3, so it would have succeeded"
            })
    void aRefusalGivesTheStateAndWhatWasNeeded(String operation, String reason) {
        SequentialModel state = after(initial("kv"), "append x \"ab\" -> nil", "put y 3 -> nil");
        assertThat(refusal(state, operation)).isEqualTo(reason);
    }

    @Test
    void longTextsAreComparedWhereTheyPart() {
        String common = "0123456789".repeat(300);
        SequentialModel state = after(initial("kv"), "append x \"" + common + "abc\" -> nil");
        assertThat(takes(state, "get x nil -> \"" + common + "abc\"")).isTrue();
        assertThat(refusal(state, "get x nil -> \"" + common + "abd\""))
                .isEqualTo("the value of \"x\" goes on with \"c\" after the first 3002 characters, not with \"d\"");
        assertThat(refusal(state, "get x nil -> \"" + common + "\""))
                .endsWith("goes on with \"abc\" after the first 3000 characters, not with nothing");
        assertThat(refusal(state, "get x nil -> \"" + common + "abcd\""))
                .endsWith("goes on with nothing after the first 3003 characters, not with \"d\"");
    }

    @Test
    void aValueThatDoesNotGoOnAsItIsCannotBeReachedByAppending() {
        SequentialModel state = after(initial("kv"), "append x \"ab\" -> nil", "put y 3 -> nil");
        assertThat(state.mayReach(operation("get x nil -> \"abc\""))).isTrue();
        assertThat(state.mayReach(operation("get x nil -> \"acb\""))).isFalse();
        assertThat(state.mayReach(operation("get x nil -> \"a\""))).isFalse();
        assertThat(state.mayReach(operation("get x nil -> 3"))).isFalse();
        assertThat(state.mayReach(operation("get y nil -> \"3\""))).isFalse();
        assertThat(state.mayReach(operation("get z nil -> \"3\""))).isTrue();
        assertThat(state.mayReach(operation("cas x [\"ab\" 1] -> failed"))).isTrue();
    }

    @Test
    void effectsAreNamedByOperation() {
        assertThat(KV.effect(operation("get x nil -> 1"))).isEqualTo(Effect.READS);
        assertThat(KV.effect(operation("append x \"a\""))).isEqualTo(Effect.EXTENDS);
        assertThat(KV.effect(operation("put x 1"))).isEqualTo(Effect.OVERWRITES);
        assertThat(KV.effect(operation("cas x [1 2]"))).isEqualTo(Effect.OVERWRITES);
        assertThat(KV.effect(operation("cas x [1 2] -> failed"))).isEqualTo(Effect.READS);
    }

    @Test
    void eachKeyIsAPart() {
        History history =
                history("{:process 0 :type :invoke :f :get :key 1}{:process 0 :type :ok :f :get :key 1 :value \"\"}"
                        + "{:process 0 :type :invoke :f :put :key 2 :value 1}"
                        + "{:process 1 :type :invoke :f :append :key 1 :value \"a\"}");
        assertThat(KV.parts(initial("kv"), KV.judged(history)))
                .extracting(Part::label, part -> part.operations().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(Value.of(1)), 2),
                        org.assertj.core.groups.Tuple.tuple(Optional.of(Value.of(2)), 1));
    }

    @Test
    void whatSaysNothingIsNotJudged() {
        String failedCas = "{:process 0 :type :invoke :f :cas :key 1 :value [1 2]}"
                + "{:process 0 :type :fail :f :cas :key 1 :value [1 2]}";
        String pendingGet = "{:process 1 :type :invoke :f :get :key 1}";
        String failedPut = "{:process 2 :type :invoke :f :put :key 1 :value 1}"
                + "{:process 2 :type :fail :f :put :key 1 :value :why}";
        History jepsen = history(failedCas + pendingGet + failedPut);
        assertThat(KV.judged(jepsen)).isEmpty();
        History etcd = new History("h", Dialect.ETCD_LOG, jepsen.events(), jepsen.operations());
        assertThat(KV.judged(etcd)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ":f :read :key 1 | found operation ``read``; wanted get, put, append or cas, the operations of a kv",
                ":f :put :value 1 | found invoke put without a key; wanted the key",
                ":f :put :key 1 | found invoke put without a value; wanted the value to put",
                ":f :append :key 1 :value 3 | found invoke append with 3; wanted the text to append",
                ":f :cas :key 1 :value [1] | found invoke cas with [1]; wanted [from to]"
            })
    void malformedOperationsAreNamed(String fields, String message) {
        History history = history("{:process 0 :type :invoke " + fields + "}");
        assertThatThrownBy(() -> KV.judged(history))
                .isInstanceOf(MalformedHistory.class)
                .hasMessageContaining(message.replace("``", "`"));
    }

    @Test
    void aCompletionRepeatsKeyAndValue() {
        String invoke = "{:process 0 :type :invoke :f :put :key 1 :value 2}";
        assertThatThrownBy(() -> KV.judged(history(invoke + "{:process 0 :type :ok :f :put :key 2 :value 2}")))
                .hasMessageContaining("found ok put of key 2; wanted the key of its invocation, 1");
        assertThatThrownBy(() -> KV.judged(history(invoke + "{:process 0 :type :ok :f :put :key 1 :value 3}")))
                .hasMessageContaining("found ok put with 3; wanted the value of its invocation, 2, or nil");
        assertThat(KV.judged(history(invoke + "{:process 0 :type :ok :f :put}")))
                .hasSize(1);
    }

    @Test
    void theNameOfRecordedHistoriesIsKnown() {
        assertThat(Histories.model("kv-append-string")).isEqualTo(KV);
    }

    private static History history(String edn) {
        return HistoryReader.parse("h", edn, Optional.empty());
    }
}
