package dev.antecedent.linearizability.model.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.model.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counters, locks, decisions and the like: their steps, their refusals, what they are judged by. */
final class ScalarModelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noop | '' | 0 ok anything [1,2] {:a,1} ; 1 ok dequeue nil 7 | anything",
                "mutex | '' | 0 ok acquire nil nil ; 1 ok release nil nil | free",
                "mutex | '' | 0 ok acquire nil nil ; 1 ok acquire nil nil | refused: the lock is held already",
                "mutex | '' | 0 ok release nil nil | refused: the lock is free, with nothing to release",
                "mutex | true | 0 ok release nil nil ; 0 info acquire nil nil | held",
                "owner-mutex | '' | 0 ok acquire nil nil | held by process 0",
                "owner-mutex | '' | 0 ok acquire nil nil ; 0 ok release nil nil | free",
                "owner-mutex | '' | 0 ok acquire nil nil ; 0 ok acquire nil nil | refused: process 0 holds the lock",
                "owner-mutex | '' | 0 ok acquire nil nil ; 1 ok release nil nil | refused: process 0 holds the lock, not process 1",
                "owner-mutex | '' | 0 ok release nil nil | refused: the lock is free, with nothing to release",
                "owner-mutex | 4 | 4 info release nil nil ; 1 info acquire nil nil | held by process 1",
                "counter | '' | 0 ok add 5 5 ; 1 ok add -7 nil ; 1 info fetch-add 1 nil ; 0 ok read nil -1 | -1",
                "counter | 10 | 0 ok fetch-add 2 10 ; 0 ok fetch-add 2 12 | 14",
                "counter | 10 | 0 ok fetch-add 2 12 | refused: the count is 10, not 12",
                "counter | '' | 0 ok add 1 nil ; 0 ok read nil 0 | refused: the count is 1, not 0",
                "max-register | '' | 0 ok write 3 nil ; 1 info write 2 nil ; 1 ok read nil 3 | 3",
                "max-register | -2 | 0 ok write -3 nil ; 1 ok read nil -2 | -2",
                "max-register | '' | 0 ok write 3 nil ; 1 ok read nil 2 | refused: the largest value is 3, not 2",
                "consensus | '' | 0 ok read nil nil ; 0 ok propose 3 3 ; 1 ok propose 4 3 ; 1 ok read nil 3 | 3 decided",
                "consensus | '' | 0 info propose 3 nil ; 1 info propose 4 nil | 3 decided",
                "consensus | 2 | 0 ok propose 3 2 | 2 decided",
                "consensus | '' | 0 ok propose 3 4 | 'refused: nothing is decided, so 3 would be, not 4'",
                "consensus | '' | 0 ok read nil 4 | 'refused: nothing is decided, not even 4'",
                "consensus | 3 | 0 ok read nil nil | 'refused: 3 is decided, not nil'",
                "consensus | 3 | 0 ok propose 4 4 | 'refused: 3 is decided, not 4'",
                "timestamp-oracle | '' | 0 ok next nil -5 ; 0 ok next nil 7 ; 1 info next nil nil | 7",
                "timestamp-oracle | 7 | 0 ok next nil 7 | 'refused: the latest is 7, so 7 is not larger'"
            })
    void steps(String model, String initial, String operations, String state) {
        assertThat(ScalarSteps.run(model, initial, operations)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noop | 0 invoke x nil; 1 invoke y 3; 1 fail y 3 | 1 judged",
                "mutex | 0 invoke acquire nil; 0 fail acquire :held | nothing",
                "mutex | 0 invoke acquire nil; 0 info acquire :timeout | 1 judged",
                "mutex | 0 invoke lock nil | found operation `lock`; wanted acquire or release, the operations of a mutex",
                "mutex | 0 invoke acquire nil; 0 ok acquire 3 | found ok acquire with 3; wanted the value of its invocation, nil, or nil",
                "counter | 0 invoke read nil; 0 info read nil | nothing",
                "counter | 0 invoke add 1; 0 fail add :overflow | nothing",
                "counter | 0 invoke fetch-add 1; 0 info fetch-add nil | 1 judged",
                "counter | 0 invoke add :x | 'found invoke add with \"x\"; wanted an integer, what to add'",
                "counter | 0 invoke fetch-add 1; 0 ok fetch-add nil | 'found ok fetch-add with nil; wanted an integer, the count before'",
                "counter | 0 invoke read nil; 0 ok read nil | 'found ok read with nil; wanted an integer, the count that was read'",
                "counter | 0 invoke add 1; 0 ok add 2 | found ok add with 2; wanted the value of its invocation, 1, or nil",
                "counter | 0 invoke inc nil | found operation `inc`; wanted add, fetch-add or read, the operations of a counter",
                "max-register | 0 invoke read nil | nothing",
                "max-register | 0 invoke write 1 | 1 judged",
                "max-register | 0 invoke write nil | 'found invoke write with nil; wanted an integer, the value to write'",
                "max-register | 0 invoke read nil; 0 ok read :x | 'found ok read with \"x\"; wanted an integer, the largest value so far'",
                "max-register | 0 invoke add 1 | found operation `add`; wanted write or read, the operations of a max-register",
                "consensus | 0 invoke propose 1; 0 info propose nil; 1 invoke read nil | 1 judged",
                "consensus | 0 invoke propose nil | 'found invoke propose with nil; wanted a value; nil stands for undecided'",
                "consensus | 0 invoke decide 1 | found operation `decide`; wanted propose or read, the operations of consensus",
                "timestamp-oracle | 0 invoke next nil; 0 info next nil | nothing",
                "timestamp-oracle | 0 invoke next nil; 0 ok next :x | 'found ok next with \"x\"; wanted an integer, a timestamp'",
                "timestamp-oracle | 0 invoke now nil | found operation `now`; wanted next, the operation of a timestamp-oracle"
            })
    void whatIsJudgedAndWhatIsMalformed(String model, String events, String wanted) {
        assertThat(ScalarSteps.judged(model, events)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mutex | 3 | a mutex that starts as 3; wanted nil, which is free, or true, which is held",
                "owner-mutex | [1] | a mutex that starts as [1]; wanted nil, which is free, or the process that holds it",
                "counter | nil | a counter that starts at nil; wanted an integer",
                "max-register | :x | a max-register that starts at \"x\"; wanted an integer",
                "timestamp-oracle | :x | a timestamp-oracle that starts at \"x\"; wanted an integer"
            })
    void whereAnObjectCannotStart(String model, String initial, String message) {
        assertThatThrownBy(() -> Histories.model(model).initially(ScalarSteps.value(initial)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noop | 0 info x nil nil | READS",
                "register | 0 ok read nil 1 | READS",
                "register | 0 ok write 1 nil | OVERWRITES",
                "cas-register | 0 fail cas [1,2] nil | READS",
                "cas-register | 0 ok cas [1,1] nil | READS",
                "cas-register | 0 ok cas [1,2] nil | OVERWRITES",
                "mutex | 0 ok acquire nil nil | REPLACES",
                "counter | 0 ok read nil 1 | READS",
                "counter | 0 ok add 0 nil | READS",
                "counter | 0 ok fetch-add 0 1 | READS",
                "counter | 0 ok add 1 nil | EXTENDS",
                "counter | 0 ok fetch-add -1 1 | REPLACES",
                "max-register | 0 ok write 1 nil | EXTENDS",
                "max-register | 0 ok read nil 1 | READS",
                "consensus | 0 ok propose 1 1 | EXTENDS",
                "consensus | 0 ok read nil 1 | READS"
            })
    void effects(String model, String operation, Effect effect) {
        assertThat(Histories.model(model).effect(ScalarSteps.operation(operation)))
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "counter, 4, 0 ok add 0 0, true",
        "counter, 4, 0 info fetch-add 0 nil, true",
        "counter, 4, 0 ok fetch-add 0 3, false",
        "max-register, 4, 0 info read nil nil, true",
        "consensus, 4, 0 info read nil nil, true",
        "counter, 4, 0 ok read nil 3, false",
        "counter, 4, 0 ok read nil 4, true",
        "counter, 4, 0 ok read nil 5, true",
        "max-register, 4, 0 ok read nil 3, false",
        "max-register, 4, 0 ok read nil 5, true",
        "consensus, nil, 0 ok read nil 5, true",
        "consensus, 4, 0 ok read nil 5, false",
        "consensus, 4, 0 ok read nil nil, false",
        "consensus, 4, 0 ok read nil 4, true",
        "register, 4, 0 ok read nil 4, true",
        "register, 4, 0 ok read nil 5, false"
    })
    void whatIsStillWithinReach(String model, String initial, String read, boolean within) {
        assertThat(Histories.model(model).initially(ScalarSteps.value(initial)).mayReach(ScalarSteps.operation(read)))
                .isEqualTo(within);
    }

    @Test
    void onlyALockWithOwnerTellsProcessesApart() {
        assertThat(Histories.model("owner-mutex").tellsProcessesApart()).isTrue();
        assertThat(Histories.model("mutex").tellsProcessesApart()).isFalse();
    }
}
