package dev.antecedent.linearizability.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.WeakerModels;
import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Weaker models: known histories, the definitions, and the hierarchy. */
final class ConsistencyCheckTest {

    private static final Value EMPTY = Value.of("");
    private static final long HISTORIES = Long.getLong("antecedent.crosscheck", 3_000);

    /** Operations one after the other, such as {@code 0 put x 1} or {@code 1 get y nil}. */
    private static History history(String... lines) {
        HistoryBuilder builder = new HistoryBuilder("test");
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            Value process = Value.of(Long.parseLong(words[0]));
            Value key = Value.of(words[2]);
            Value value = words[3].equals("nil") ? EMPTY : Value.of(Long.parseLong(words[3]));
            boolean put = words[1].equals("put");
            builder.add(process, EventType.INVOKE, words[1], put ? value : Value.nil(), key, null);
            builder.add(process, EventType.OK, words[1], value, key, null);
        }
        return builder.build();
    }

    private static ConsistencyCheck check(History history) {
        ModelDefinition kv = Histories.model("kv");
        return new ConsistencyCheck(
                kv.judged(history), kv.initially(Optional.empty()), Optional.of(EMPTY), Limits.DEFAULT);
    }

    private static Map<ConsistencyModel, String> words(History history) {
        ConsistencyCheck check = check(history);
        Map<ConsistencyModel, String> words = new EnumMap<>(ConsistencyModel.class);
        for (ConsistencyModel model : ConsistencyModel.values()) {
            words.put(model, check.verdict(model).word());
        }
        return words;
    }

    private static List<ConsistencyModel> violated(String... lines) {
        List<ConsistencyModel> violated = new ArrayList<>();
        words(history(lines)).forEach((model, word) -> {
            assertThat(word).isNotEqualTo("undecided");
            if (word.equals("violated")) {
                violated.add(model);
            }
        });
        return violated;
    }

    @Test
    void aStaleReadOfAnotherProcessIsSequentiallyConsistent() {
        assertThat(violated("0 put x 1", "1 get x nil")).isEmpty();
    }

    @Test
    void twoProcessesThatSeeTwoWritesInOppositeOrdersAreCausalOnly() {
        assertThat(violated("0 put x 1", "1 put x 2", "2 get x 1", "2 get x 2", "3 get x 2", "3 get x 1"))
                .containsExactly(ConsistencyModel.SEQUENTIAL);
    }

    @Test
    void anAnswerThatIsSeenWithoutItsQuestionIsNotCausal() {
        assertThat(violated("0 put x 1", "1 get x 1", "1 put y 2", "2 get y 2", "2 get x nil"))
                .containsExactly(
                        ConsistencyModel.SEQUENTIAL, ConsistencyModel.CAUSAL, ConsistencyModel.WRITES_FOLLOW_READS);
    }

    @Test
    void aLaterWriteThatIsSeenWithoutTheEarlierOne() {
        assertThat(violated("0 put x 1", "0 put y 2", "1 get y 2", "1 get x nil"))
                .containsExactly(
                        ConsistencyModel.SEQUENTIAL, ConsistencyModel.CAUSAL, ConsistencyModel.MONOTONIC_WRITES);
    }

    @Test
    void oneThatDoesNotSeeItsOwnWrite() {
        assertThat(violated("0 put x 1", "0 get x nil"))
                .containsExactly(
                        ConsistencyModel.SEQUENTIAL, ConsistencyModel.CAUSAL, ConsistencyModel.READ_YOUR_WRITES);
    }

    @Test
    void readsThatGoBack() {
        assertThat(violated("0 put x 1", "1 get x 1", "1 get x nil"))
                .containsExactly(
                        ConsistencyModel.SEQUENTIAL, ConsistencyModel.CAUSAL, ConsistencyModel.MONOTONIC_READS);
    }

    @Test
    void whoReadsWhatItWritesLaterHasItBeforeItself() {
        assertThat(violated("0 get x 1", "0 put x 1"))
                .containsExactly(
                        ConsistencyModel.SEQUENTIAL, ConsistencyModel.CAUSAL, ConsistencyModel.WRITES_FOLLOW_READS);
        ConsistencyVerdict verdict = check(history("0 get x 1", "0 put x 1")).verdict(ConsistencyModel.CAUSAL);
        assertThat(((ConsistencyVerdict.Violated) verdict).cycle()).hasSize(2);
    }

    @Test
    void whatNobodyWroteViolatesEverything() {
        assertThat(violated("0 put x 1", "1 get x 7")).containsExactly(ConsistencyModel.values());
    }

    @Test
    void aViolationNamesAShortestCycle() {
        ConsistencyVerdict verdict =
                check(history("0 put x 1", "0 get x nil")).verdict(ConsistencyModel.READ_YOUR_WRITES);
        assertThat(verdict).isInstanceOfSatisfying(ConsistencyVerdict.Violated.class, violated -> {
            assertThat(violated.cycle()).hasSize(2);
            assertThat(violated.reason()).contains("process 0");
        });
    }

    @Test
    void valuesThatRepeatAreUndecidedForAllButSequential() {
        assertThat(words(history("0 put x 1", "1 put x 1", "2 get x 1")).values())
                .containsExactly("holds", "undecided", "undecided", "undecided", "undecided", "undecided");
    }

    @Test
    void anObjectThatIsNoRegisterIsDecidedForSequentialConsistencyAlone() {
        HistoryBuilder builder = new HistoryBuilder("max");
        for (long[] each : new long[][] {{0, 7}, {1, 3}}) {
            builder.add(Value.of(each[0]), EventType.INVOKE, "write", Value.of(each[1]));
            builder.add(Value.of(each[0]), EventType.OK, "write", Value.nil());
        }
        for (long[] each : new long[][] {{1, 7}, {2, 0}}) {
            builder.add(Value.of(each[0]), EventType.INVOKE, "read", Value.nil());
            builder.add(Value.of(each[0]), EventType.OK, "read", Value.of(each[1]));
        }
        HistoryCheck check = HistoryCheck.of(Histories.model("max-register"));
        CheckedHistory checked = check.check(builder.build());
        assertThat(checked.verdict().word()).isEqualTo("violated");
        assertThat(WeakerModels.judge(check, checked, List.of(ConsistencyModel.values())).stream()
                        .map(ConsistencyVerdict::word))
                .containsExactly("holds", "undecided", "undecided", "undecided", "undecided", "undecided");
    }

    @Test
    void theDefinitionsAgreeAndTheHierarchyIsNeverContradicted() {
        SplittableRandom random = new SplittableRandom(7);
        Map<ConsistencyModel, Integer> held = new EnumMap<>(ConsistencyModel.class);
        for (int i = 0; i < HISTORIES; i++) {
            History history = random(random);
            List<Operation> judged = Histories.model("kv").judged(history);
            SerializationOracle oracle = new SerializationOracle(judged, EMPTY);
            Map<ConsistencyModel, String> words = words(history);
            for (ConsistencyModel model : ConsistencyModel.values()) {
                boolean holds = oracle.holds(model);
                assertThat(words.get(model)).as("%s of %s", model, history).isEqualTo(holds ? "holds" : "violated");
                held.merge(model, holds ? 1 : 0, Integer::sum);
            }
            keepsTheHierarchy(history, words);
        }
        assertThat(held.values())
                .allSatisfy(count -> assertThat((long) count).isBetween(HISTORIES / 20, HISTORIES - 1));
    }

    private static void keepsTheHierarchy(History history, Map<ConsistencyModel, String> words) {
        Verdict linearizable =
                HistoryCheck.of(Histories.model("kv")).check(history).verdict();
        List<Boolean> chain = List.of(
                linearizable.word().equals("holds"),
                "holds".equals(words.get(ConsistencyModel.SEQUENTIAL)),
                "holds".equals(words.get(ConsistencyModel.CAUSAL)));
        assertThat(chain).as("%s", history).isSorted();
        if (chain.get(2)) {
            assertThat(words.values().stream().skip(1)).allMatch("holds"::equals);
        }
    }

    /** A few reads and writes of two registers by three processes, one after the other, which say what they like. */
    private static History random(SplittableRandom random) {
        int size = 3 + random.nextInt(6);
        String[] lines = new String[size];
        for (int i = 0; i < size; i++) {
            String key = random.nextBoolean() ? "y" : "x";
            boolean put = random.nextInt(5) < 2;
            List<String> written = new ArrayList<>(List.of("nil"));
            for (int j = 0; j < i; j++) {
                if (lines[j].contains(" put " + key)) {
                    written.add(lines[j].substring(lines[j].lastIndexOf(' ') + 1));
                }
            }
            String value = put ? Integer.toString(i) : written.get(random.nextInt(written.size()));
            lines[i] = random.nextInt(3) + (put ? " put " : " get ") + key + " " + value;
        }
        return history(lines);
    }
}
