package dev.antecedent.simulation.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FaultScheduleProperties {

    @Provide
    Arbitrary<FaultSchedule> schedules() {
        return Schedules.of(9, 1_000);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll("schedules") FaultSchedule schedule) {
        assertThat(FaultSchedule.parse(schedule.toString())).isEqualTo(schedule);
    }

    @Property(tries = 500)
    void whitespaceMeansNothing(@ForAll("schedules") FaultSchedule schedule) {
        assertThat(FaultSchedule.parse(
                        "  " + schedule.toString().replace(";", " ;  ").replace(" ", "  ")))
                .isEqualTo(schedule);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "network ",
                        "partition ",
                        "crash ",
                        "skew ",
                        "byzantine ",
                        "; ",
                        "5% ",
                        "1..9 ",
                        "0|1 ",
                        "2 ",
                        "disk ",
                        "x")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** Whatever the text, the answer is a schedule or a complaint with its place. */
    @Property(tries = 1_000)
    void nothingElseComesOfAText(@ForAll("texts") String text) {
        try {
            FaultSchedule read = FaultSchedule.parse(text);
            assertThat(FaultSchedule.parse(read.toString())).isEqualTo(read);
        } catch (MalformedSchedule malformed) {
            assertThat(malformed.column()).isBetween(1, text.length() + 1);
            assertThat(malformed.found()).isNotBlank();
            assertThat(malformed.wanted()).isNotBlank();
        }
    }

    @Property(tries = 100)
    void aSchedulesTextWithoutItsLastCharacterIsAnotherOrNone(@ForAll("schedules") FaultSchedule schedule) {
        String text = schedule.toString();
        try {
            assertThat(FaultSchedule.parse(text.substring(0, text.length() - 1)))
                    .isNotEqualTo(schedule);
        } catch (MalformedSchedule malformed) {
            assertThatThrownBy(() -> {
                        throw malformed;
                    })
                    .hasMessageStartingWith("column ");
        }
    }
}
