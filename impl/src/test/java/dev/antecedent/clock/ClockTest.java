package dev.antecedent.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClockTest {

    private static final ProcessId P0 = new ProcessId("p0");
    private static final ProcessId P1 = new ProcessId("p1");

    @Test
    void aReceiptIsLaterThanItsOwnPastAndTheSending() {
        LamportClock clock = new LamportClock(P1, new LamportTime(3));

        assertThat(clock.receive(new LamportTime(7)).time()).isEqualTo(new LamportTime(8));
        assertThat(clock.receive(new LamportTime(2)).time()).isEqualTo(new LamportTime(4));
    }

    @Test
    void aFirstReceiptDiffersFromTheSending() {
        VectorClock sending = VectorClock.start(P1, Set.of(P0, P1)).tick();
        VectorClock receipt = VectorClock.start(P0, Set.of(P0, P1)).receive(sending.time());

        assertThat(sending.time()).isEqualTo(VectorTimestamp.of(Map.of(P0, 0L, P1, 1L)));
        assertThat(receipt.time()).isEqualTo(VectorTimestamp.of(Map.of(P0, 1L, P1, 1L)));
        assertThat(sending.time().compare(receipt.time())).isEqualTo(CausalOrder.BEFORE);
    }

    @Test
    void equalLamportTimesAreOrderedByProcess() {
        LamportTimestamp first = LamportClock.start(P0).tick().timestamp();
        LamportTimestamp second = LamportClock.start(P1).tick().timestamp();

        assertThat(first).isLessThan(second).hasToString("1@p0");
    }

    @Test
    void timeNeverWraps() {
        LamportClock last = new LamportClock(P0, new LamportTime(Long.MAX_VALUE));

        assertThatThrownBy(last::tick)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Lamport time 9223372036854775807 is the last one: there is none after it");
        assertThatThrownBy(() -> last.receive(LamportTime.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LamportClock.start(P0).receive(last.time())).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> new LamportTime(-1)).hasMessage("a Lamport time counts ticks from 0; found -1");
        assertThatThrownBy(() -> new EventId(P0, 0)).hasMessage("events are numbered from 1; found 0 at p0");
        assertThatThrownBy(() -> new ProcessId(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VectorClock.start(P0, Set.of(P1))).isInstanceOf(IllegalArgumentException.class);
    }
}
