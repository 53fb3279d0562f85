package dev.antecedent.linearizability.decider.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scalar rules say about small histories: the first one that decides, in its own words. */
final class ScalarReasonsTest {

    /** The decision; an operation {@code 0 read nil 3} is a line for its invocation and one for its response. */
    private static String decision(String model, String initial, String events) {
        ModelDefinition definition = Histories.model(model);
        SequentialModel state = definition.initially(
                initial.isEmpty() ? Optional.<Value>empty() : Optional.of(HistoryReader.literal("test", initial)));
        List<Operation> operations = definition.judged(Histories.of(Dialect.JEPSEN, events.replace("; ", "\n")));
        return definition.deciders(state).stream()
                .flatMap(decider -> decider.decide(operations, Deadline.never()).stream())
                .findFirst()
                .map(ScalarReasonsTest::text)
                .orElse("undecided");
    }

    private static String text(Decision decision) {
        if (decision instanceof Decision.NotLinearizable refuted) {
            return refuted.reason();
        }
        return ((Decision.Linearizable) decision)
                .linearization().stream().map(OperationText::of).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "register | '' | 0 invoke write 1; 1 invoke read nil; 1 ok read 1 | 'write 1, pending, read -> 1'",
                "register | '' | 0 invoke write 1; 0 info write 1; 1 invoke read nil; 1 ok read 2 | 'read -> 2 of process 1 (lines 3-4) needs 2, which is neither the initial value nor written'",
                "register | 0 | 0 invoke write 0; 0 ok write 0; 1 invoke read nil; 1 ok read 0 | undecided",
                "register | '' | 1 invoke read nil; 1 ok read 1; 0 invoke write 1; 0 ok write 1 | 'read -> 1 of process 1 (lines 1-2) returned before write 1 of process 0 (lines 3-4) was invoked, where its value 1 comes from'",
                "register | 0 | 0 invoke write 1; 0 ok write 1; 1 invoke read nil; 1 ok read 0 | 'the register held 0 from the beginning to the invocation of read -> 0 of process 1 (lines 3-4), which leaves no time for write 1 of process 0 (lines 1-2)'",
                "register | '' | 0 invoke write 1; 1 invoke write 2; 1 ok write 2; 2 invoke read nil; 2 ok read 1; 2 invoke read nil; 2 ok read 2 | 'the register held 2 from the response of write 2 of process 1 (lines 2-3) to the invocation of read -> 2 of process 2 (lines 6-7), which leaves no time for read -> 1 of process 2 (lines 4-5)'",
                "register | '' | 0 invoke write 1; 1 invoke write 2; 2 invoke read nil; 2 ok read 1; 2 invoke read nil; 2 ok read 2; 2 invoke read nil; 2 ok read 1; 2 invoke read nil; 2 ok read 2 | 'the register held 1 from the response of read -> 1 of process 2 (lines 3-4) to the invocation of read -> 1 of process 2 (lines 7-8), and 2 from the response of read -> 2 of process 2 (lines 5-6) to the invocation of read -> 2 of process 2 (lines 9-10); these times overlap'",
                "cas-register | 0 | 0 invoke cas [0 1]; 1 invoke write 2; 1 ok write 2; 2 invoke read nil; 2 ok read 0; 2 invoke read nil; 2 ok read 2; 2 invoke read nil; 2 ok read 1 | 'the register held 0 and, by compare-and-set, up to 1 from the beginning to the invocation of read -> 1 of process 2 (lines 8-9), and 2 from the response of write 2 of process 1 (lines 2-3) to the invocation of read -> 2 of process 2 (lines 6-7); these times overlap'",
                "cas-register | 0 | 0 invoke cas [0 1]; 1 invoke cas [0 2]; 0 ok cas nil; 1 ok cas nil | 'both cas [0 1] of process 0 (lines 1-3) and cas [0 2] of process 1 (lines 2-4) replaced 0, which was there only once'",
                "cas-register | '' | 0 invoke cas [1 2]; 1 invoke cas [2 1]; 0 ok cas nil; 1 ok cas nil | 'cas [1 2] of process 0 (lines 1-3) needs 1, which could only come from what it leaves, by way of other compare-and-sets'",
                "cas-register | 0 | 0 invoke cas [0 1]; 0 ok cas nil; 0 invoke read nil; 0 ok read 0 | 'cas [0 1] of process 0 (lines 1-2) returned before read -> 0 of process 0 (lines 3-4) was invoked, which needs the value 0 that it replaced'",
                "cas-register | 0 | 0 invoke cas [0 1]; 1 invoke cas [1 2]; 2 invoke read nil; 2 ok read 2 | 'cas [0 1], pending, cas [1 2], pending, read -> 2'",
                "cas-register | 0 | 1 invoke cas [1 2]; 2 invoke read nil; 2 ok read 2 | 'cas [1 2] of process 1 (lines 1-, pending) needs 1, which is neither the initial value nor written; without it there is no 2 for read -> 2 of process 2 (lines 2-3)'",
                "owner-mutex | '' | 0 invoke acquire nil; 0 ok acquire nil; 1 invoke acquire nil; 1 ok acquire nil | 'two processes held the lock at the same time: process 0 from its acquire (lines 1-2) on, and process 1 from its acquire (lines 3-4) on'",
                "owner-mutex | 3 | 3 invoke release nil; 1 invoke acquire nil; 1 ok acquire nil | 'release, pending, acquire'",
                "owner-mutex | '' | 3 invoke release nil; 3 ok release nil | 'release of process 3 (lines 1-2) succeeded, although this process did not hold the lock'",
                "counter | '' | 0 invoke add 1; 1 invoke read nil; 1 ok read 1; 1 invoke read nil; 1 ok read 0 | 'read -> 0 of process 1 (lines 4-5) was invoked when the count was past that already, at the latest since read -> 1 of process 1 (lines 2-3) returned'",
                "counter | '' | 0 invoke read nil; 0 ok read 2; 1 invoke add 1; 1 ok add 1; 1 invoke add 1; 1 ok add 1 | 'read -> 2 of process 0 (lines 1-2) found more than there was: at most 0 additions can have taken effect when it returned'",
                "counter | '' | 0 invoke read nil; 0 ok read 2; 1 invoke add 1; 1 ok add 1 | 'read -> 2 of process 0 (lines 1-2) found more than there is: there is only 1 addition to the initial 0'",
                "counter | '' | 0 invoke fetch-add 1; 0 ok fetch-add 0; 1 invoke fetch-add 1; 1 ok fetch-add 0; 0 invoke add 1; 0 ok add 1 | 'both fetch-add 1 -> 0 of process 0 (lines 1-2) and fetch-add 1 -> 0 of process 1 (lines 3-4) added to the count 0, which does not come back'",
                "counter | '' | 0 invoke fetch-add 5; 0 ok fetch-add 0; 1 invoke fetch-add 2; 1 ok fetch-add 7 | 'fetch-add 2 -> 7 of process 1 (lines 3-4) found 7, but the count ends at 5 with fetch-add 5 -> 0 of process 0 (lines 1-2)'",
                "counter | '' | 0 invoke fetch-add 5; 0 ok fetch-add 2; 1 invoke fetch-add 2; 1 ok fetch-add 0 | 'fetch-add 5 -> 2 of process 0 (lines 1-2) returned before fetch-add 2 -> 0 of process 1 (lines 3-4) was invoked, which by the counts came first'",
                "counter | '' | 0 invoke add 5; 0 ok add 5; 1 invoke add 2; 1 ok add 2 | undecided",
                "counter | '' | 0 invoke fetch-add 1; 0 ok fetch-add 1; 1 invoke fetch-add 1; 1 ok fetch-add 0 | 'fetch-add 1 -> 1 of process 0 (lines 1-2) returned before fetch-add 1 -> 0 of process 1 (lines 3-4) was invoked, though only from there the count goes on to what it found'",
                "counter | '' | 0 invoke add 1; 0 ok add 1; 1 invoke fetch-add 1; 1 ok fetch-add 0 | 'add 1 of process 0 (lines 1-2) returned before fetch-add 1 -> 0 of process 1 (lines 3-4) was invoked, though with it the count is past what that one found'",
                "counter | 1 | 0 invoke add 2; 0 ok add 2; 1 invoke read nil; 1 ok read 2 | 'read -> 2 of process 1 (lines 3-4) found what additions of 2 to the initial 1 never give'",
                "max-register | '' | 0 invoke write 3; 0 ok write 3; 1 invoke read nil; 1 ok read 0 | 'read -> 0 of process 1 (lines 3-4) is too small: write 3 of process 0 (lines 1-2) had returned before it was invoked'",
                "max-register | '' | 0 invoke write 3; 0 ok write 3; 1 invoke write 2; 2 invoke read nil; 2 ok read 2 | 'read -> 2 of process 2 (lines 4-5) is too small: write 3 of process 0 (lines 1-2) had returned before it was invoked'",
                "max-register | '' | 0 invoke read nil; 1 invoke write 3; 1 ok write 3; 1 invoke write 2; 0 ok read 2 | 'write 3 of process 1 (lines 2-3) returned before 2 was first written, by write 2 of process 1 (lines 4-, pending), so read -> 2 of process 0 (lines 1-5) could not see it'",
                "max-register | '' | 0 invoke write 3; 1 invoke read nil; 1 ok read 3 | 'write 3, pending, read -> 3'",
                "consensus | '' | 0 invoke propose 3; 1 invoke propose 4; 1 ok propose 4; 0 ok propose 3 | 'propose 3 -> 3 of process 0 (lines 1-4) learned 3, but propose 4 -> 4 of process 1 (lines 2-3) learned 4: two decisions'",
                "consensus | '' | 0 invoke propose 3; 1 invoke read nil; 1 ok read 3; 1 invoke read nil; 1 ok read nil | 'read -> 3 of process 1 (lines 2-3) learned 3 and returned before read -> nil of process 1 (lines 4-5), which found nothing decided, was invoked'",
                "consensus | '' | 1 invoke read nil; 1 ok read 3 | 'read -> 3 of process 1 (lines 1-2) learned 3, which nobody proposed'",
                "consensus | '' | 1 invoke read nil; 1 ok read 3; 0 invoke propose 3; 0 ok propose 3 | 'read -> 3 of process 1 (lines 1-2) learned 3 and returned before the first proposal of it, propose 3 -> 3 of process 0 (lines 3-4), was invoked'",
                "timestamp-oracle | '' | 1 invoke next nil; 1 ok next 3; 0 invoke next nil; 0 ok next 2 | 'next -> 3 of process 1 (lines 1-2) returned before next -> 2 of process 0 (lines 3-4), whose timestamp is smaller, was invoked'",
                "timestamp-oracle | '' | 1 invoke next nil; 0 invoke next nil; 0 ok next 2; 1 ok next 2 | 'next -> 2 of process 1 (lines 1-4) and next -> 2 of process 0 (lines 2-3) got the same timestamp'",
                "timestamp-oracle | 5 | 1 invoke next nil; 1 ok next 3 | 'next -> 3 of process 1 (lines 1-2) is not larger than 5, the latest at the beginning'"
            })
    void saysWhy(String model, String initial, String events, String wanted) {
        assertThat(decision(model, initial, events)).isEqualTo(wanted);
    }
}
