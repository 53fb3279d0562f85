package dev.antecedent.dag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.drawing.Drawing;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What does not fit is refused by name, by the graph, the index and the node alike, and leaves nothing behind. */
class RejectionTest {

    private static final Drawing BEFORE = Drawing.parse("""
            a:2  b    c
            a1   b1
            a2(b1)
                      c1(a1)
            a2'(a1)
            """);

    @Test
    void anEventThatIsThereAlready() {
        refused(BEFORE.event("a2"), "duplicate-event", "event a2: it is there already");
    }

    @Test
    void anotherEpoch() {
        Event event = event("x", 1, 1, 1);
        refused(
                new Event(
                        event.id(),
                        new Epoch(2),
                        event.creator(),
                        event.seq(),
                        event.lamport(),
                        event.frame(),
                        event.parents()),
                "foreign-epoch",
                "event x: found epoch 2, wanted 1");
    }

    @Test
    void aCreatorWhoIsNoValidator() {
        refused(event("x", 4, 1, 1), "unknown-creator", "event x: its creator 4 is no validator");
    }

    @Test
    void aParentTwice() {
        refused(event("x", 2, 2, 3, "b1", "a1", "a1"), "repeated-parent", "event x: it names its parent a1 twice");
        refused(event("x", 2, 2, 3, "b1", "b1"), "repeated-parent", "event x: it names its parent b1 twice");
        List<String> many = new ArrayList<>(List.of("b1"));
        IntStream.range(0, 17).forEach(k -> many.add("a1"));
        refused(
                event("x", 2, 2, 3, many.toArray(new String[0])),
                "repeated-parent",
                "event x: it names its parent a1 twice");
    }

    @Test
    void aParentThatIsNotThere() {
        refused(event("x", 2, 2, 2, "b1", "c2"), "missing-parent", "event x: its parent c2 has not been added");
    }

    @Test
    void aLaterEventWithoutASelfParent() {
        refused(
                event("x", 2, 2, 1),
                "missing-self-parent",
                "event x: found seq 2 without the creator's own event as the first parent");
        refused(
                event("x", 2, 2, 3, "a1", "b1"),
                "missing-self-parent",
                "event x: found seq 2 without the creator's own event as the first parent");
    }

    @Test
    void twoBranchesContinued() {
        refused(
                event("x", 1, 3, 3, "a2", "a2'"),
                "second-own-parent",
                "event x: its parent a2' is by the same creator and is not its self-parent");
    }

    @Test
    void aSeqThatIsNotTheNext() {
        refused(event("x", 1, 4, 3, "a2"), "wrong-seq", "event x: found seq 4, wanted 3");
        refused(event("x", 1, 2, 3, "a2"), "wrong-seq", "event x: found seq 2, wanted 3");
        refused(event("x", 2, 1, 2, "b1"), "wrong-seq", "event x: found seq 1, wanted 2");
    }

    @Test
    void aLamportTimeThatIsNotTheNext() {
        refused(event("x", 2, 2, 3, "b1", "a1"), "wrong-lamport", "event x: found Lamport time 3, wanted 2");
        refused(event("x", 2, 2, 1, "b1", "a1"), "wrong-lamport", "event x: found Lamport time 1, wanted 2");
        refused(event("x", 2, 1, 0), "wrong-lamport", "event x: found Lamport time 0, wanted 1");
    }

    @Test
    void aFrameThatIsNotItsOwn() {
        Lachesis node = new Lachesis(BEFORE.validators(), BEFORE.epoch(), FrameProfile.STRICT);
        BEFORE.events().forEach(node::process);
        List<Object> before = state(node.index(), BEFORE.events());

        assertRejected(
                () -> node.process(event("x", 2, 2, 2, "b1").claiming(new Frame(2))),
                "wrong-frame",
                "event x: found frame 2, wanted 1");
        assertThat(state(node.index(), BEFORE.events())).isEqualTo(before);
        assertThat(node.index().contains(new EventId("x"))).isFalse();
    }

    @Test
    void whatHasNotBeenAddedCausesNothingThatCouldBeAskedFor() {
        CausalityIndex index = IndexLaws.index(BEFORE.dag());
        EventId unknown = new EventId("x");

        assertThatThrownBy(() -> index.isForklessCause(unknown, new EventId("a1")))
                .isInstanceOf(UnknownEventException.class)
                .hasMessage("event x has not been added");
        assertThatThrownBy(() -> index.isForklessCause(new EventId("a1"), unknown))
                .isInstanceOf(UnknownEventException.class);
        assertThatThrownBy(() -> index.draft(event("y", 2, 2, 2, "b1")).hasForklessCause(unknown))
                .isInstanceOf(UnknownEventException.class);
    }

    @Test
    void aDraftIsOfOneMoment() {
        CausalityIndex index = IndexLaws.index(BEFORE.dag());
        EventDraft draft = index.draft(event("x", 2, 2, 2, "b1"));
        index.add(event("y", 3, 2, 3, "c1"));

        String message = "event x was drafted after 5 events, and now there are 6; draft it again";
        assertThatThrownBy(() -> index.commit(draft))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        CausalityIndex other = new CausalityIndex(index.validators(), Epoch.FIRST);
        assertThatThrownBy(() -> other.commit(draft)).hasMessage("event x was drafted by another index");
        assertThat(other.branches()).allMatch(branch -> branch.lastSeq() == 0);
        assertThatThrownBy(() -> draft.hasForklessCause(new EventId("b1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void refusedEventsInBetweenChangeNothing() {
        Law law = drawing -> {
            Random random = new Random(drawing.events().size());
            CausalityIndex index = new CausalityIndex(drawing.validators(), drawing.epoch());
            List<Event> there = new ArrayList<>();
            for (Event event : drawing.events()) {
                List<Object> before = state(index, there);
                for (Event wrong : wrong(event, random)) {
                    assertThatThrownBy(() -> index.add(wrong)).isInstanceOf(RejectedEventException.class);
                    IndexLaws.require(!index.contains(wrong.id()) || there.contains(wrong), () -> "it is there");
                }
                index.draft(event);
                assertThat(state(index, there)).isEqualTo(before);
                index.add(event);
                there.add(event);
            }
        };
        law.holds(Dags::any, Law.TRIES / 10);
    }

    /** Events that do not fit where that one does. */
    private static List<Event> wrong(Event event, Random random) {
        List<EventId> withStranger = new ArrayList<>(event.parents());
        withStranger.add(random.nextInt(withStranger.size() + 1), new EventId("stranger"));
        return List.of(
                changed(event, event.creator(), event.seq().next(), event.lamport(), event.parents()),
                changed(event, event.creator(), event.seq(), event.lamport().next(), event.parents()),
                changed(event, new ValidatorId(99), event.seq(), event.lamport(), event.parents()),
                changed(event, event.creator(), event.seq(), event.lamport(), withStranger));
    }

    private static Event changed(
            Event event, ValidatorId creator, Seq seq, LamportTime lamport, List<EventId> parents) {
        return new Event(event.id(), event.epoch(), creator, seq, lamport, event.frame(), parents);
    }

    /** All that can be asked. */
    private static List<Object> state(CausalityIndex index, List<Event> events) {
        List<Object> state = new ArrayList<>(List.of(index.branches()));
        for (Event event : events) {
            EventId id = event.id();
            state.add(index.highestBefore(id));
            state.add(index.mergedHighestBefore(id));
            state.add(index.lowestAfter(id));
            state.add(index.branchOf(id));
            events.forEach(other -> state.add(index.isForklessCause(id, other.id())));
        }
        return state;
    }

    private static void refused(Event event, String kind, String message) {
        EventDag dag = BEFORE.dag();
        CausalityIndex index = IndexLaws.index(dag);
        Lachesis node = new Lachesis(BEFORE.validators(), BEFORE.epoch(), FrameProfile.STRICT);
        BEFORE.events().forEach(node::process);
        List<Object> before = state(index, BEFORE.events());

        assertThat(dag.rejection(event).map(Rejection::kind)).isEqualTo(Optional.of(kind));
        assertRejected(() -> dag.add(event), kind, message);
        assertRejected(() -> index.add(event), kind, message);
        assertRejected(() -> index.draft(event), kind, message);
        assertRejected(() -> node.process(event), kind, message);
        assertThat(dag.events()).isEqualTo(BEFORE.events());
        assertThat(state(index, BEFORE.events())).isEqualTo(before);
        assertThat(state(node.index(), BEFORE.events())).isEqualTo(before);
    }

    private static void assertRejected(ThrowingCallable action, String kind, String message) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RejectedEventException.class,
                        rejected -> assertThat(rejected.rejection().kind()).isEqualTo(kind))
                .hasMessage(message);
    }

    private static Event event(String name, int creator, int seq, long lamport, String... parents) {
        return new Event(
                new EventId(name),
                Epoch.FIRST,
                new ValidatorId(creator),
                new Seq(seq),
                new LamportTime(lamport),
                Frame.FIRST,
                Arrays.stream(parents).map(EventId::new).toList());
    }
}
