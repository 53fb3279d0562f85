package dev.antecedent.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClockSystemTest {

    private static final ProcessId P0 = new ProcessId("p0");
    private static final ProcessId P1 = new ProcessId("p1");
    private static final ProcessId P2 = new ProcessId("p2");
    private static final Set<ProcessId> PROCESSES = Set.of(P0, P1, P2);
    private static final EventId MESSAGE = new EventId(P0, 1);

    static Stream<ClockSystem<?>> systems() {
        return Stream.of(
                VectorClockSystem.start(PROCESSES),
                LamportClockSystem.start(PROCESSES),
                CausalHistorySystem.start(PROCESSES));
    }

    @ParameterizedTest
    @MethodSource("systems")
    <S extends ClockSystem<S>> void aMessageStaysWhenReceivedAndGoesWhenLost(S start) {
        S sent = start.send(P0).orElseThrow();
        S received = sent.receive(P1, MESSAGE).orElseThrow();

        assertThat(sent.inFlight()).containsExactly(MESSAGE);
        assertThat(received.inFlight()).containsExactly(MESSAGE);
        assertThat(received.receive(P1, MESSAGE)).isPresent();
        assertThat(received.lose(MESSAGE).orElseThrow().inFlight()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("systems")
    <S extends ClockSystem<S>> void whatIsNotEnabledIsRefused(S start) {
        S sent = start.send(P0).orElseThrow();

        assertThat(start.receive(P1, MESSAGE)).isEmpty();
        assertThat(start.lose(MESSAGE)).isEmpty();
        assertThat(sent.receive(P0, MESSAGE)).isEmpty();
        assertThat(sent.receive(P1, new EventId(P0, 2))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("systems")
    <S extends ClockSystem<S>> void anUnknownProcessIsNoProcess(S start) {
        ProcessId stranger = new ProcessId("p9");

        assertThatThrownBy(() -> start.local(stranger)).hasMessage("no process p9 among [p0, p1, p2]");
        assertThatThrownBy(() -> start.receive(stranger, MESSAGE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> start.lose(new EventId(stranger, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("systems")
    <S extends ClockSystem<S>> void anActionLeavesTheOldStateAsItWas(S start) {
        S sent = start.send(P0).orElseThrow();
        String before = sent.toString();
        sent.receive(P1, MESSAGE).orElseThrow().lose(MESSAGE).orElseThrow().local(P2);

        assertThat(sent).hasToString(before);
    }

    @Test
    void twoPathsToOneStateAreEqual() {
        VectorClockSystem start = VectorClockSystem.start(PROCESSES);
        VectorClockSystem one = start.send(P0).flatMap(s -> s.send(P1)).orElseThrow();
        VectorClockSystem other = start.send(P1).flatMap(s -> s.send(P0)).orElseThrow();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void aHistoryHoldsEverythingBefore() {
        CausalHistorySystem system = CausalHistorySystem.start(PROCESSES)
                .send(P0)
                .flatMap(s -> s.local(P1))
                .flatMap(s -> s.receive(P1, MESSAGE))
                .orElseThrow();

        assertThat(system.before().get(new EventId(P1, 2))).containsExactly(MESSAGE, new EventId(P1, 1));
    }

    @Test
    void mixedUpComponentsAreRejected() {
        assertThatThrownBy(() ->
                        new VectorClockSystem(new TreeMap<>(Map.of(P0, VectorClock.start(P1, Set.of(P1)))), Set.of()))
                .hasMessage("the clock of p0 is that of p1");
        assertThatThrownBy(() ->
                        new VectorClockSystem(new TreeMap<>(Map.of(P0, VectorClock.start(P0, PROCESSES))), Set.of()))
                .hasMessage("a vector over [p0, p1, p2] in a system of [p0]");
        assertThatThrownBy(() -> new LamportClockSystem(new TreeMap<>(Map.of(P0, LamportClock.start(P1))), Set.of()))
                .hasMessage("the clock of p0 is that of p1");
    }
}
