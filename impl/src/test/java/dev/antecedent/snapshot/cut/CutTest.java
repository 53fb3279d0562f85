package dev.antecedent.snapshot.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.clock.EventId;
import dev.antecedent.clock.LamportTime;
import dev.antecedent.clock.ProcessId;
import dev.antecedent.clock.VectorTimestamp;
import dev.antecedent.snapshot.cut.definition.Computation;
import dev.antecedent.snapshot.cut.definition.DefinedCuts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One drawn run.
 *
 * <pre>
 *   p ---1-----2-----------
 *         \
 *   q -----1----2----------
 *                \
 *   r -----1               (the second message never arrives)
 * </pre>
 */
class CutTest {

    private static final ProcessId P = new ProcessId("p");
    private static final ProcessId Q = new ProcessId("q");
    private static final ProcessId R = new ProcessId("r");

    private static final Computation.Message ARRIVED =
            new Computation.Message(new EventId(P, 1), Optional.of(new EventId(Q, 1)));
    private static final Computation.Message LATE = new Computation.Message(new EventId(Q, 2), Optional.empty());
    private static final Computation DRAWN =
            new Computation(new TreeMap<>(Map.of(P, 2L, Q, 2L, R, 1L)), List.of(ARRIVED, LATE));
    private static final DefinedCuts DEFINED = new DefinedCuts(DRAWN);

    @Test
    void aReceiptWithoutItsSendingIsInconsistent() {
        Cut cut = cut(0, 1, 0);

        assertThat(DEFINED.isConsistent(cut)).isFalse();
        Frontier frontier = frontier(vector(0, 0, 0), vector(1, 1, 0), vector(0, 0, 0));
        assertThat(frontier.cut()).isEqualTo(cut);
        assertThat(frontier.isConsistent()).isFalse();
        assertThat(frontier.gap().map(Object::toString))
                .contains("q knows event 1 of p, of which the cut holds 0 events");
    }

    @Test
    void aSendingWithoutItsReceiptIsConsistentAndLeavesAMessageInFlight() {
        assertThat(DEFINED.isConsistent(cut(1, 0, 0))).isTrue();
        assertThat(DEFINED.inFlight(cut(1, 0, 0))).containsExactly(ARRIVED);
        assertThat(frontier(vector(1, 0, 0), vector(0, 0, 0), vector(0, 0, 0)).isConsistent())
                .isTrue();
    }

    @Test
    void aMessageThatNeverArrivesStaysInFlight() {
        assertThat(DEFINED.inFlight(cut(2, 2, 1))).containsExactly(LATE);
        assertThat(DEFINED.inFlight(cut(2, 1, 1))).isEmpty();
    }

    @Test
    void happensBeforeFollowsMessages() {
        assertThat(DRAWN.before(new EventId(Q, 2))).containsExactly(new EventId(P, 1), new EventId(Q, 1));
        assertThat(DRAWN.before(new EventId(R, 1))).isEmpty();
    }

    @Test
    void aLamportCutHoldsWhatIsNotLater() {
        Map<ProcessId, List<LamportTime>> times = Map.of(P, times(1, 2), Q, times(2, 3), R, times(1));

        assertThat(Cut.upTo(LamportTime.ZERO, times)).isEqualTo(Cut.beforeAll(Set.of(P, Q, R)));
        assertThat(Cut.upTo(new LamportTime(1), times)).isEqualTo(cut(1, 0, 1));
        assertThat(Cut.upTo(new LamportTime(2), times)).isEqualTo(cut(2, 1, 1));
        assertThatThrownBy(() -> Cut.upTo(LamportTime.ZERO, Map.of(P, times(2, 2))))
                .hasMessage("the Lamport times of p do not increase: 2 after 2");
    }

    @Test
    void cutsAreUnitedAndIntersectedCountByCount() {
        assertThat(cut(2, 0, 1).union(cut(1, 1, 0))).isEqualTo(cut(2, 1, 1)).hasToString("{p=2, q=1, r=1}");
        assertThat(cut(2, 0, 1).intersection(cut(1, 1, 0))).isEqualTo(cut(1, 0, 0));
        assertThatThrownBy(() -> cut(0, 0, 0).union(Cut.of(Map.of(P, 1L))))
                .hasMessage("cuts of different processes: [p, q, r] and [p]");
    }

    @Test
    void impossibleCutsAreRefused() {
        assertThatThrownBy(() -> Cut.of(Map.of())).hasMessage("a cut needs at least one process");
        assertThatThrownBy(() -> cut(0, -1, 0)).hasMessage("a cut counts events from 0; found -1 at q");
        assertThatThrownBy(() -> Cut.of(Map.of(P, 1L)).count(Q)).hasMessage("no process q in a cut of [p]");
        assertThatThrownBy(() -> DEFINED.isConsistent(cut(3, 0, 0)))
                .hasMessage("the cut holds 3 events of p, which had 2");
        assertThatThrownBy(() -> DEFINED.inFlight(Cut.of(Map.of(P, 1L))))
                .hasMessage("a cut of [p] is none of a run of [p, q, r]");
    }

    @Test
    void impossibleFrontiersAreRefused() {
        assertThatThrownBy(() -> Frontier.of(Map.of())).hasMessage("a frontier needs at least one process");
        assertThatThrownBy(() -> Frontier.of(Map.of(P, vector(0, 0, 0))))
                .hasMessage("a frontier of [p] needs vectors over them; that of p is over [p, q, r]");
    }

    @Test
    void impossibleRunsAreRefused() {
        assertThatThrownBy(() -> new Computation(new TreeMap<>(Map.of(P, 1L)), List.of(ARRIVED)))
                .hasMessage("no event q:1 in a run of {p=1}");
        assertThatThrownBy(() ->
                        new Computation(new TreeMap<>(Map.of(P, 1L, Q, 1L)), List.of(ARRIVED, message(Q, 1, P, 1))))
                .hasMessage("p:1 happened before itself");
    }

    private static Computation.Message message(ProcessId sender, long sending, ProcessId recipient, long receipt) {
        return new Computation.Message(new EventId(sender, sending), Optional.of(new EventId(recipient, receipt)));
    }

    private static Cut cut(long p, long q, long r) {
        return Cut.of(Map.of(P, p, Q, q, R, r));
    }

    private static VectorTimestamp vector(long p, long q, long r) {
        return VectorTimestamp.of(Map.of(P, p, Q, q, R, r));
    }

    private static Frontier frontier(VectorTimestamp p, VectorTimestamp q, VectorTimestamp r) {
        return Frontier.of(Map.of(P, p, Q, q, R, r));
    }

    private static List<LamportTime> times(long... ticks) {
        return Arrays.stream(ticks).mapToObj(LamportTime::new).toList();
    }
}
