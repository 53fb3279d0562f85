package dev.antecedent.vector.generator;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.generator.DagPlan.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Cases with an event that must be refused and must leave everything as it was: each kind of refusal, small graphs. */
final class SpoiltEvents {

    private static final int NONE = DagPlan.NONE;

    /** Two validators, each with an event; a third event builds on both. */
    private static final DagPlan PAIR = plan(step(0, NONE), step(1, NONE, 0), step(0, 0, 1));

    /** One event, and another validator's on it. */
    private static final DagPlan CHAIN = plan(step(0, NONE), step(1, NONE, 0));

    /** A fork: a third event of the validator that builds on its first, beside the second. */
    private static final DagPlan FORK = plan(step(0, NONE), step(0, 0), step(1, NONE, 1), step(0, 0, 2));

    /** A validator's first event. */
    private static final DagPlan FIRST = plan(step(0, NONE));

    private final List<LachesisVector> cases = new ArrayList<>();

    private SpoiltEvents() {}

    static List<LachesisVector> all() {
        SpoiltEvents spoilt = new SpoiltEvents();
        spoilt.names();
        spoilt.parents();
        spoilt.counters();
        spoilt.frames();
        return List.copyOf(spoilt.cases);
    }

    private void names() {
        add("duplicate-event", 1, PAIR, "the same event again", e -> sameAs(PAIR, 1));
        add("duplicate-event", 2, PAIR, "another event by the name of one that is there", e -> named(e, "b1"));
        add("foreign-epoch", 1, FIRST, "a first event of the next epoch", e -> inEpoch(e, 2));
        add("foreign-epoch", 2, PAIR, "an event of the next epoch on parents of this one", e -> inEpoch(e, 2));
        add("unknown-creator", 1, FIRST, "a first event by nobody", e -> by(e, 9));
        add("unknown-creator", 2, CHAIN, "an event by nobody on one that is there", e -> by(e, 0));
    }

    private void parents() {
        add("missing-parent", 1, FIRST, "a first event on one that is not there", e -> on(e, 1, 2, "z1"));
        add("missing-parent", 2, PAIR, "an other parent that is not there", e -> on(e, 2, 3, "a1", "z1"));
        add("missing-parent", 3, PAIR, "a self-parent that is not there", e -> on(e, 3, 3, "a9", "b1"));
        add("repeated-parent", 1, CHAIN, "an other parent twice", e -> on(e, 1, 2, "a1", "a1"));
        add("repeated-parent", 2, PAIR, "the self-parent again among the others", e -> on(e, 2, 3, "a1", "b1", "a1"));
        add("missing-self-parent", 1, FIRST, "seq 2 without parents", e -> on(e, 2, 1));
        add("missing-self-parent", 2, CHAIN, "seq 2 on another validator's event alone", e -> on(e, 2, 2, "a1"));
        add("missing-self-parent", 3, PAIR, "the self-parent not in the first place", e -> on(e, 2, 3, "b1", "a1"));
        add("second-own-parent", 1, FORK, "both sides of its own fork as parents", e -> on(e, 2, 4, "a1", "b1", "a2"));
    }

    private void counters() {
        add("wrong-seq", 1, PAIR, "a gap: seq 3 on a self-parent with seq 1", e -> on(e, 3, 3, "a1", "b1"));
        add("wrong-seq", 2, PAIR, "seq 1 on the creator's own event", e -> on(e, 1, 3, "a1", "b1"));
        add("wrong-seq", 3, FORK, "the seq of the self-parent again", e -> on(e, 2, 3, "a2"));
        add("wrong-lamport", 1, FIRST, "a first event at time 2", e -> at(e, 2));
        add("wrong-lamport", 2, PAIR, "one more than needed", e -> at(e, 4));
        add("wrong-lamport", 3, PAIR, "the self-parent's time and one, whatever the others'", e -> at(e, 2));
    }

    private void frames() {
        DagPlan alone = new DagPlan(List.of(1L), FrameProfile.STRICT, List.of(step(0, NONE), step(0, 0)));
        DagPlan low = new DagPlan(alone.stakes(), FrameProfile.LENIENT, alone.steps());
        add("wrong-frame", 1, FIRST, "a first event that claims frame 2", e -> claiming(e, 2));
        add("wrong-frame", 2, PAIR, "one frame above the maximum", e -> claiming(e, 3));
        add("wrong-frame", 3, alone, "the self-parent's frame where the next one is reached", e -> claiming(e, 1));
        add("wrong-frame", 4, low, "above the maximum where lower claims are accepted", e -> claiming(e, 3));
    }

    private void add(String kind, int number, DagPlan plan, String note, UnaryOperator<Event> spoil) {
        String name = "invalid-" + kind + "-" + number;
        cases.add(PlannedCase.spoilt(plan, name, Map.of("note", Notes.quoted(note)), kind, spoil));
    }

    private static DagPlan plan(Step... steps) {
        return new DagPlan(List.of(1L, 1L), FrameProfile.STRICT, List.of(steps));
    }

    private static Step step(int creator, int selfParent, Integer... others) {
        return new Step(creator, selfParent, List.of(others), 0);
    }

    private static Event sameAs(DagPlan plan, int event) {
        return PlannedCase.events(plan).get(event);
    }

    private static Event named(Event e, String name) {
        return new Event(new EventId(name), e.epoch(), e.creator(), e.seq(), e.lamport(), e.frame(), e.parents());
    }

    private static Event inEpoch(Event e, int epoch) {
        return new Event(e.id(), new Epoch(epoch), e.creator(), e.seq(), e.lamport(), e.frame(), e.parents());
    }

    private static Event by(Event e, long creator) {
        return new Event(e.id(), e.epoch(), new ValidatorId(creator), e.seq(), e.lamport(), e.frame(), e.parents());
    }

    private static Event on(Event e, int seq, int lamport, String... parents) {
        List<EventId> ids = Arrays.stream(parents).map(EventId::new).toList();
        return new Event(e.id(), e.epoch(), e.creator(), new Seq(seq), new LamportTime(lamport), e.frame(), ids);
    }

    private static Event at(Event e, int lamport) {
        return new Event(e.id(), e.epoch(), e.creator(), e.seq(), new LamportTime(lamport), e.frame(), e.parents());
    }

    private static Event claiming(Event e, int frame) {
        return e.claiming(new Frame(frame));
    }
}
