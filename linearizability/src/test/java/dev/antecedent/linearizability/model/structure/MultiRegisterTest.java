package dev.antecedent.linearizability.model.structure;

import static dev.antecedent.linearizability.model.structure.Structures.after;
import static dev.antecedent.linearizability.model.structure.Structures.initial;
import static dev.antecedent.linearizability.model.structure.Structures.judged;
import static dev.antecedent.linearizability.model.structure.Structures.malformed;
import static dev.antecedent.linearizability.model.structure.Structures.operation;
import static dev.antecedent.linearizability.model.structure.Structures.operations;
import static dev.antecedent.linearizability.model.structure.Structures.refusal;
import static dev.antecedent.linearizability.model.structure.Structures.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.model.Effect;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers under transactions: their steps, nil reads, and which transactions there are not. */
final class MultiRegisterTest {

    private static final ModelDefinition MODEL = Histories.model("multi-register");

    @Test
    void aTransactionSeesItsOwnWrites() {
        SequentialModel state = initial("multi-register", "{:x 0}");
        String transaction = "[[:r :x 0] [:w :x 1] [:read :x 1] [:write :y 2]]";
        assertThat(after(state, "txn - [[:r :x nil] [:w :x 1] [:read :x nil] [:write :y 2]] -> " + transaction))
                .isEqualTo(initial("multi-register", "{:y 2 :x 1}"));
    }

    @Test
    void aRefusalNamesTheRegister() {
        SequentialModel state = initial("multi-register", "{:x 0 :y 1}");
        assertThat(refusal(state, "txn - [[:r :x nil] [:r :y nil]] -> [[:r :x 0] [:r :y 2]]"))
                .isEqualTo("the value of \"y\" is 1, not 2");
    }

    @Test
    void aPendingTransactionOnlyWrites() {
        SequentialModel state = initial("multi-register");
        assertThat(after(state, "txn - [[:r :x 7] [:w :x 1]]")).isEqualTo(initial("multi-register", "{:x 1}"));
    }

    @Test
    void aRegisterThatWasNeverWrittenIsNil() {
        assertThat(takes(initial("multi-register"), "txn - [[:r :x nil]] -> [[:r :x nil]]"))
                .isTrue();
        assertThat(after(initial("multi-register", "{:x 1}"), "txn - [[:w :x nil]] -> nil"))
                .isEqualTo(initial("multi-register"));
    }

    @Test
    void aNilReadSaysNothingOrThatTheStateIsNil() {
        String lines = "0 invoke txn [[:r :x nil] [:r :y nil]]\n0 ok txn [[:r :x nil] [:r :y 2]]";
        assertThat(judged("multi-register", lines))
                .isEqualTo("txn [[\"r\" \"x\" nil] [\"r\" \"y\" nil]] -> [[\"read\" \"y\" 2]]");
        History etcd = Histories.of(Dialect.ETCD_LOG, lines);
        assertThat(MODEL.judged(etcd)).isEqualTo(etcd.operations());
        assertThat(judged("multi-register", "0 invoke txn [[:r :x nil]]\n0 ok txn [[:r :x nil]]"))
                .isEmpty();
    }

    @Test
    void whatFailedOrOnlyMightHaveReadIsNotJudged() {
        assertThat(judged("multi-register", "0 invoke txn [[:w :x 1]]\n0 fail txn :why\n1 invoke txn [[:r :x nil]]"))
                .isEmpty();
        assertThat(judged("multi-register", "0 invoke txn []\n0 ok txn []")).isEmpty();
    }

    @Test
    void onlyReadsAreReads() {
        assertThat(MODEL.effect(operation("txn - [[:r :x nil]] -> [[:r :x 1]]")))
                .isEqualTo(Effect.READS);
        assertThat(MODEL.effect(operation("txn - [[:r :x nil] [:w :x 1]]"))).isEqualTo(Effect.REPLACES);
    }

    @Test
    void registersThatNoTransactionConnectsArePartsOfTheirOwn() {
        String lines = """
                0 invoke txn [[:w :a 1]]
                1 invoke txn [[:w :b 1]]
                2 invoke txn [[:w :c 1] [:w :d 1]]
                3 invoke txn [[:w :d 1] [:w :a 1]]
                4 invoke txn [[:w :e 1] [:w :b 1]]
                """;
        assertThat(MODEL.parts(initial("multi-register"), operations(lines)))
                .extracting(part -> part.operations().stream()
                        .map(o -> o.process().toString())
                        .toList())
                .containsExactly(java.util.List.of("0", "2", "3"), java.util.List.of("1", "4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke read nil | found operation `read`; wanted txn, the operation of a multi-register",
                "0 invoke txn nil | found invoke txn with nil; wanted micro-operations such as [[:r :x nil]",
                "0 invoke txn [[:r :x]] | found invoke txn with",
                "0 invoke txn [[:cas :x 1]] | found invoke txn with",
                "0 invoke txn [[:w :x 1]]~0 ok txn [[:w :x 2]] | 2:1: found ok txn with [[\"w\" \"x\" 2]]; wanted the micro",
                "0 invoke txn [[:w :x 1]]~0 ok txn [] | found ok txn with []",
                "0 invoke txn [[:r :x nil]]~0 ok txn nil | found ok txn with nil",
                "0 invoke txn [[:r :x nil]]~0 ok txn [[:r :y 1]] | found ok txn with"
            })
    void malformedTransactionsAreNamed(String lines, String message) {
        malformed("multi-register", lines.replace('~', '\n'), message);
    }

    @Test
    void theInitialValueIsAMap() {
        assertThatThrownBy(() -> initial("multi-register", "0"))
                .hasMessage("registers start with a map such as {:x 0, :y 0}, not with 0");
    }
}
