package dev.antecedent.linearizability.decider.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.crosscheck.BruteForce;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.verdict.Witness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules for lists, logs and snapshot objects say, and where they leave the decision to the search. */
final class StructureDecidersTest {

    private static Optional<Decision> decide(String model, String lines) {
        ModelDefinition definition = Histories.model(model);
        SequentialModel initial = definition.initially(Optional.empty());
        List<Operation> operations = definition.judged(Histories.of(Dialect.JEPSEN, lines.replace("; ", "\n")));
        Optional<Decision> decision = definition.deciders(initial).get(0).decide(operations, Deadline.never());
        if (decision.isPresent() && decision.get() instanceof Decision.Linearizable yes) {
            assertThat(Witness.firstFlaw(initial, operations, yes.linearization()))
                    .isEmpty();
        } else if (decision.isPresent() && decision.get() instanceof Decision.NotLinearizable no) {
            assertThat(BruteForce.linearizable(initial, no.conflict())).isFalse();
        }
        return decision;
    }

    private static String refusal(String model, String lines) {
        Decision.NotLinearizable no =
                (Decision.NotLinearizable) decide(model, lines).orElseThrow();
        return no.reason() + ": "
                + no.conflict().stream().map(OperationText::lines).collect(Collectors.joining(" "));
    }

    private static final String ONE_TWO = "0 invoke append 1; 0 ok append 1; 0 invoke append 2; 0 ok append 2; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 invoke read nil; 1 ok read [2 1] | append 1 of process 0 (lines 1-2) ended before append 2 of process 0"
                        + " (lines 3-4) began, but the first appended the element at index 1 and the second appended the"
                        + " element at index 0: 1-2 3-4 5-6",
                "1 invoke read nil; 1 ok read [1] | append 2 of process 0 (lines 3-4) ended before read -> [1] of process 1"
                        + " (lines 5-6) began, but the first is in no read and the second found 1 elements: 3-4 5-6",
                "1 invoke read nil; 1 ok read [1 3] | read -> [1 3] of process 1 (lines 5-6) has 3 at index 1, which was"
                        + " not appended: 5-6",
                "1 invoke read nil; 1 ok read [1 1] | read -> [1 1] of process 1 (lines 5-6) has 1 at indices 0 and 1,"
                        + " which was appended once: 5-6",
                "1 invoke read nil; 1 ok read [1 2]; 1 invoke read nil; 1 ok read [2] | read -> [2] of process 1 (lines"
                        + " 7-8) has 2 at index 0, where read -> [1 2] of process 1 (lines 5-6) has 1: 5-6 7-8"
            })
    void aListThatCannotBe(String lines, String reason) {
        assertThat(refusal("list-append", ONE_TWO + lines)).isEqualTo(reason);
    }

    @Test
    void aPendingAppendIsInTheListOnceItWasRead() {
        String pending = "0 invoke append 1; 1 invoke append 2; 1 info append 2; 2 invoke read nil; 2 ok read [2]; ";
        assertThat(decide("list-append", pending + "0 ok append 1")).containsInstanceOf(Decision.Linearizable.class);
        assertThat(refusal("list-append", pending + "3 invoke read nil; 3 ok read []"))
                .isEqualTo(
                        "read -> [2] of process 2 (lines 4-5) ended before read -> [] of process 3 (lines 6-7) began,"
                                + " but the first found 1 elements and the second found 0 elements: 4-5 6-7");
    }

    @Test
    void aListWithAValueTwiceIsLeftToTheSearch() {
        assertThat(decide("list-append", "0 invoke append 1; 1 invoke append 1; 0 ok append 1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 invoke append 1; 0 ok append 0; 0 invoke append 2; 0 ok append 0 | append 1 -> 0 of process 0 (lines"
                        + " 1-2) and append 2 -> 0 of process 0 (lines 3-4) returned the same index: 1-2 3-4",
                "0 invoke append 7; 1 invoke append 8; 0 ok append 1; 2 invoke read 0; 2 ok read nil; 1 ok append 0"
                        + " | append 7 -> 1 of process 0 (lines 1-3) ended before read 0 of process 2 (lines 4-5) began,"
                        + " but the first made entry 1 and the second found no entry 0: 1-3 4-5",
                "0 invoke append 1; 0 ok append 0; 1 invoke read 0; 1 ok read 2 | read 0 -> 2 of process 1 (lines 3-4)"
                        + " found another entry than append 1 -> 0 of process 0 (lines 1-2) made: 1-2 3-4",
                "0 invoke append 1; 0 ok append 7 | append 1 -> 7 of process 0 (lines 1-2) returned an index that so few"
                        + " appends cannot reach: 1-2",
                "0 invoke append 7; 1 invoke read 0; 1 ok read nil; 0 ok append 1 | append 7 -> 1 of process 0 (lines 1-4)"
                        + " came after entry 0, which no append can have made: 1-4",
                "0 invoke append 1; 0 info append nil; 1 invoke read 0; 1 ok read 2 | read 0 -> 2 of process 1 (lines 3-4)"
                        + " found an entry that no append can have made there: 3-4"
            })
    void aLogThatCannotBe(String lines, String reason) {
        assertThat(refusal("log", lines)).isEqualTo(reason);
    }

    @Test
    void pendingAppendsMakeTheEntriesThatNobodyReturned() {
        String pending = "0 invoke append 1; 0 info append nil; 1 invoke append 2; 1 ok append 1; ";
        assertThat(decide("log", pending)).containsInstanceOf(Decision.Linearizable.class);
        assertThat(decide("log", pending + "2 invoke append 3; 2 ok append 3; 3 invoke append 4"))
                .containsInstanceOf(Decision.NotLinearizable.class);
    }

    @Test
    void aLogInWhichSeveralPendingAppendsMayHaveMadeAnEntryIsLeftToTheSearch() {
        assertThat(decide("log", "0 invoke append 1; 1 invoke append 1; 2 invoke read 0; 2 ok read 1"))
                .isEmpty();
        assertThat(decide("log", "0 invoke append nil")).isEmpty();
    }

    private static final String UPDATES =
            "0 invoke update [0 1]; 0 ok update nil; 1 invoke update [1 2]; 1 ok update nil; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 invoke scan nil; 2 ok scan [1 nil] | update [1 2] of process 1 (lines 3-4) ended before scan -> [1 nil]"
                        + " of process 2 (lines 5-6) began, but the first wrote its value and the second found an older"
                        + " one: 3-4 5-6",
                "2 invoke scan nil; 2 ok scan [1 3] | scan -> [1 3] of process 2 (lines 5-6) found in segment 1 a value"
                        + " that it did not start with and that no update wrote: 5-6",
                "2 invoke scan nil; 2 ok scan [1 2]; 2 invoke scan nil; 2 ok scan [1 nil] | scan -> [1 2] of process 2"
                        + " (lines 5-6) ended before scan -> [1 nil] of process 2 (lines 7-8) began, but the first found"
                        + " newer values and the second older ones: 5-6 7-8",
                "2 invoke scan nil; 2 ok scan [1 2]; 0 invoke update [0 3]; 0 ok update nil; 2 invoke scan nil;"
                        + " 2 ok scan [4 2]; 0 invoke update [0 4]; 0 ok update nil | scan -> [4 2] of process 2 (lines"
                        + " 9-10) ended before update [0 4] of process 0 (lines 11-12) began, but the first found its value"
                        + " and the second wrote it: 9-10 11-12"
            })
    void aSnapshotThatCannotBe(String lines, String reason) {
        assertThat(refusal("snapshot", UPDATES + lines)).isEqualTo(reason);
    }

    @Test
    void scansOfConcurrentUpdatesMustBeComparable() {
        String lines = "0 invoke update [0 1]; 1 invoke update [1 2]; 2 invoke scan nil; 3 invoke scan nil;"
                + " 2 ok scan [1 nil]; 3 ok scan [nil 2]";
        assertThat(refusal("snapshot", lines))
                .isEqualTo(
                        "scan -> [1 nil] of process 2 (lines 3-5) found a later value in segment 0 than scan -> [nil 2]"
                                + " of process 3 (lines 4-6), but an earlier one in segment 1: 3-5 4-6");
    }

    @Test
    void aScanThatHasAnUpdateHasThoseBeforeIt() {
        String lines = "2 invoke scan nil; 0 invoke update [0 1]; 0 ok update nil; 1 invoke update [1 2];"
                + " 1 ok update nil; 2 ok scan [nil 2]";
        assertThat(refusal("snapshot", lines))
                .isEqualTo(
                        "update [0 1] of process 0 (lines 2-3) ended before update [1 2] of process 1 (lines 4-5) began,"
                                + " but the first is not included in scan -> [nil 2] of process 2 (lines 1-6) and the second is:"
                                + " 1-6 2-3 4-5");
    }

    @Test
    void aSegmentWithConcurrentUpdatesIsLeftToTheSearchUnlessNobodySawThem() {
        String two = "0 invoke update [0 1]; 1 invoke update [0 2]; 1 ok update nil; ";
        assertThat(decide("snapshot", two + "2 invoke scan nil; 2 ok scan [1]")).isEmpty();
        assertThat(decide("snapshot", two + "2 invoke scan nil; 2 ok scan [2]"))
                .containsInstanceOf(Decision.Linearizable.class);
        assertThat(decide("snapshot", two + "0 ok update nil")).isEmpty();
    }
}
