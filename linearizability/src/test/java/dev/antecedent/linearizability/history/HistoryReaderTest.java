package dev.antecedent.linearizability.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The notations of a history and what they mean. */
final class HistoryReaderTest {

    private static final String EDN = """
            [{:process 0, :type :invoke, :f :write, :value 4}
             {:process 1, :type :invoke, :f :cas, :value [1 2]}
             {:process 1, :type :fail, :f :cas, :value [1 2]}
             {:process 2, :type :invoke, :f :read, :value nil}
             {:process 0, :type :ok, :f :write, :value 4}
             {:process 2, :type :info, :f :read, :value "timed-out"}]
            """;
    private static final String NDJSON = """
            {"process":0,"type":"invoke","f":"write","value":4}
            {"process":1,"type":"invoke","f":"cas","value":[1,2]}

            {"process":1,"type":"fail","f":"cas","value":[1,2]}
            {"process":2,"type":"invoke","f":"read","value":null}
            {"process":0,"type":"ok","f":"write","value":4}
            {"process":2,"type":"info","f":"read","value":"timed-out"}
            """;
    private static final String LOG = """
            INFO  jepsen.core - Run starts
            INFO  jepsen.util - 0\t:invoke\t:write\t4
            INFO  jepsen.util - 1\t:invoke\t:cas\t[1 2]
            WARN  jepsen.client - something else
            INFO  jepsen.util - 1\t:fail\t:cas\t[1 2]
            INFO  jepsen.util - 2\t:invoke\t:read\tnil
            INFO  jepsen.util - 0\t:ok\t:write\t4
            INFO  jepsen.util - 2\t:info\t:read\t:timed-out
            """;

    private static History read(String text) {
        return HistoryReader.parse("h", text, Optional.empty());
    }

    private record Said(Value process, String f, Value argument, Outcome outcome, Value result, int from, int to) {
        static List<Said> by(History history) {
            return history.operations().stream()
                    .map(o -> new Said(
                            o.process(), o.f(), o.argument(), o.outcome(), o.result(), o.invokedAt(), o.returnedAt()))
                    .toList();
        }
    }

    @Test
    void allNotationsSayTheSame() {
        assertThat(Said.by(read(EDN)))
                .hasSize(3)
                .isEqualTo(Said.by(read(NDJSON)))
                .isEqualTo(Said.by(read(LOG)))
                .isEqualTo(Said.by(read(EDN.replace('[', '(').replace(']', ')'))))
                .isEqualTo(Said.by(read(EDN.strip().substring(1).replace("}]", "}"))));
    }

    @Test
    void theDialectFollowsTheContentUnlessItIsGiven() {
        assertThat(read(EDN).dialect()).isEqualTo(Dialect.JEPSEN);
        assertThat(read(NDJSON).dialect()).isEqualTo(Dialect.JEPSEN);
        assertThat(read(LOG).dialect()).isEqualTo(Dialect.ETCD_LOG);
        assertThat(HistoryReader.parse("h", LOG, Optional.of(Dialect.JEPSEN)).dialect())
                .isEqualTo(Dialect.JEPSEN);
    }

    /** A search for the dialect that looks at the rest of the file from each line would not come to an end. */
    @Test
    void manyBlankLinesAreReadInTimeProportionalToThem() {
        assertThat(read("\n".repeat(2_000_000) + EDN).dialect()).isEqualTo(Dialect.JEPSEN);
    }

    @Test
    void carriageReturnsAndAByteOrderMarkAreNoContent() {
        for (String text : List.of(EDN, NDJSON, LOG)) {
            assertThat(Said.by(read(text.replace("\n", "\r\n")))).isEqualTo(Said.by(read(text)));
        }
    }

    @Test
    void anOperationWithoutCompletionIsPending() {
        History history = read("{:process \"a\", :type :invoke, :f :write, :value 4}");
        assertThat(history.operations()).hasSize(1).first().satisfies(operation -> {
            assertThat(operation.isPending()).isTrue();
            assertThat(operation.returnedAt()).isEqualTo(Operation.NEVER);
        });
    }

    @Test
    void timeMayRunBackwardsAndTheLinesWin() {
        History history = read("{:process 0, :type :invoke, :f :write, :value 4, :time 9}"
                + "{:process 0, :type :ok, :f :write, :value nil, :time 3}");
        assertThat(history.events())
                .extracting(event -> String.valueOf(event.time()))
                .containsExactly("9", "3");
        assertThat(history.operations()).extracting(Operation::invokedAt).containsExactly(0);
    }

    @Test
    void anInfoOfAnIdleProcessIsNoOperation() {
        History history = read("{:process :nemesis, :type :info, :f :start, :value {:n1 #{:n2}}}"
                + "{:process :nemesis, :type :info}");
        assertThat(history.operations()).isEmpty();
        assertThat(history.events()).hasSize(2);
    }

    @Test
    void eventsKnowTheirLines() {
        assertThat(read(LOG).events())
                .extracting(event -> event.position().line())
                .containsExactly(2, 3, 5, 6, 7, 8);
        assertThat(read(EDN).events()).extracting(Event::position).startsWith(new Position(1, 2), new Position(2, 2));
    }

    /** More texts and integers than are kept for the next time they come. */
    @Test
    void eachEventKeepsItsOwnValuesInALongHistory() {
        StringBuilder edn = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            edn.append(String.format("{:process \"p%d\", :type :invoke, :f :f%d, :value %d}%n", i, i, i * 1_000_003L));
        }
        History history = read(edn.toString());
        for (int i = 0; i < 20_000; i++) {
            Operation operation = history.operations().get(i);
            assertThat(operation.process()).isEqualTo(Value.of("p" + i));
            assertThat(operation.f()).isEqualTo("f" + i);
            assertThat(operation.argument()).isEqualTo(Value.of(i * 1_000_003L));
            assertThat(operation.invocation().line()).isEqualTo(i + 1);
        }
    }

    @Test
    void placesAreFoundInOrderAndBack() {
        String text = "a\nb\uD83D\uDE00c\n\nd";
        Source source = new Source("h", text);
        for (int again = 0; again < 2; again++) {
            assertThat(source.position(0)).isEqualTo(new Position(1, 1));
            assertThat(source.position(1)).isEqualTo(new Position(1, 2));
            assertThat(source.position(2)).isEqualTo(new Position(2, 1));
            assertThat(source.position(5)).isEqualTo(new Position(2, 3));
            assertThat(source.position(7)).isEqualTo(new Position(3, 1));
            assertThat(source.position(8)).isEqualTo(new Position(4, 1));
            assertThat(source.position(text.length())).isEqualTo(new Position(4, 2));
        }
    }

    @Test
    void onlyALineThatBeginsAsOneIsALineOfTheLog() {
        assertThat(Notation.of(new Source("h", "x\n \tINFO\tjepsen.util - 0"))).isEqualTo(Notation.ETCD_LOG);
        for (String other :
                List.of("; INFO jepsen.util -", "INFO jepsen.utility", "INFOjepsen.util ", "jepsen.util ")) {
            assertThat(Notation.of(new Source("h", other))).isEqualTo(Notation.EDN);
        }
    }
}
