package dev.antecedent.simulation.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultScheduleTest {

    @Test
    void theTextSaysAllThatGoesWrong() {
        FaultSchedule schedule = new FaultSchedule(
                NetworkFaults.USUAL,
                List.of(
                        new Fault.Partition(
                                new Period(100, 400),
                                List.of(new TreeSet<>(Set.of(0, 1, 2)), new TreeSet<>(Set.of(3, 4, 5, 8)))),
                        new Fault.Outage(4, new Period(120, 300), true),
                        new Fault.Outage(6, new Period(1, 2), false),
                        new Fault.Crash(5, 80),
                        new Fault.Skew(2, 10, 0),
                        new Fault.Skew(3, -5, -50),
                        new Fault.Byzantine(0, "equivocate")));

        assertThat(schedule)
                .hasToString("network delay 1..30 drop 5% duplicate 5% reorder 20%; partition 100..400 0..2|3..5,8; "
                        + "crash 4 120..300 disk; crash 6 1..2 no-disk; crash 5 80; skew 2 +10%; skew 3 -5% -50; "
                        + "byzantine 0 equivocate");
        assertThat(FaultSchedule.parse(schedule.toString())).isEqualTo(schedule);
        assertThat(schedule.behaviourOf(0)).contains("equivocate");
        assertThat(schedule.behaviourOf(1)).isEmpty();
        assertThat(schedule.beyond(9)).isEmpty();
        assertThat(schedule.beyond(8)).contains(schedule.faults().get(0));
    }

    @Test
    void noTextIsNoFault() {
        assertThat(FaultSchedule.parse("")).isEqualTo(FaultSchedule.NONE);
        assertThat(FaultSchedule.NONE).hasToString("network delay 1..30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "drop 5%                          # column 1: found \"drop\", wanted network, partition, crash, skew or byzantine",
                "network drop                     # column 13: found the end, wanted a chance, such as 5%",
                "network drop 5                   # column 14: found \"5\", wanted a chance, such as 5%",
                "network drop 500%                # column 14: found 500%, wanted a chance is 0% to 100%",
                "network drop 5% drop 6%          # column 17: found \"drop\", wanted drop once",
                "network delay 0..3               # column 15: found 0..3, wanted a range of ticks is FIRST..LAST within 1..1000000",
                "network delay 1..3; network drop 1% # column 21: found \"network\", wanted the network once",
                "partition 5..5 0|1               # column 11: found 5..5, wanted a period is FROM..UNTIL within 0..1000000000000",
                "partition 1..5 0,1               # column 16: found [[0, 1]], wanted a partition has two groups of processes or more, none empty",
                "partition 1..5 0|0               # column 16: found 0 twice, wanted the groups of a partition are disjoint",
                "partition 1..5 5..3|1            # column 16: found [[], [1]], wanted a partition has two groups of processes or more, none empty",
                "crash 1                          # column 8: found the end, wanted a time such as 80, or a period such as 120..300",
                "crash 1 1..2                     # column 13: found the end, wanted disk or no-disk",
                "crash one 5                      # column 7: found \"one\", wanted the number of a process",
                "crash 1 5; crash 1 9             # column 12: found 1 to crash at 9 while it is down, wanted a process crashes while it is up",
                "skew 1 +10% +5 +5                # column 16: found \"+5\", wanted ; or the end",
                "skew 1 -95%                      # column 8: found -95%, wanted a clock's rate is wrong by -90% to +900%",
                "skew 1 +1%; skew 1 +2%           # column 13: found two for 1, wanted a process has one clock",
                "byzantine 1 -lie                 # column 13: found \"-lie\", wanted a behaviour is a word such as equivocate",
                "byzantine 1 lie; byzantine 1 lie # column 18: found two for 1, wanted a process misbehaves in one way"
            })
    void aMalformedTextHasAPlaceAndWhatWasFoundAndWanted(String text, String complaint) {
        assertThatThrownBy(() -> FaultSchedule.parse(text))
                .isInstanceOf(MalformedSchedule.class)
                .hasMessage(complaint);
    }
}
