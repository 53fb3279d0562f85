package dev.antecedent.vector.generator;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.dag.Epoch;
import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Lachesis;
import dev.antecedent.dag.Seq;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.EventHash;
import dev.antecedent.vector.LachesisVector;
import dev.antecedent.vector.LachesisVector.Abft;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Refused;
import dev.antecedent.vector.LachesisVector.Told;
import dev.antecedent.vector.Replay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Turns plans into vectors: names the events, counts places and times, and has the frames built. */
final class PlannedCase {

    /** What makes the vectors; a change of what it makes is a new version. */
    static final String ORIGIN = "antecedent vectors 1; outputs computed by antecedent's index and consensus";

    /** The epoch of all events. */
    static final Epoch EPOCH = Epoch.FIRST;

    private final Validators validators;
    private final Lachesis lachesis;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();

    private PlannedCase(DagPlan plan) {
        List<Validator> members = new ArrayList<>();
        for (int v = 0; v < plan.stakes().size(); v++) {
            members.add(new Validator(id(v), plan.stakes().get(v)));
        }
        this.validators = Validators.of(members);
        this.lachesis = new Lachesis(validators, EPOCH, plan.profile());
        for (DagPlan.Step step : plan.steps()) {
            Event event = built(step);
            lachesis.process(event);
            events.add(event);
        }
    }

    /** The vector of a plan without a name. */
    static LachesisVector vector(DagPlan plan) {
        return vector(plan, "", Map.of(), Optional.empty());
    }

    /**
     * The vector of a plan.
     *
     * @param params as JSON text
     */
    static LachesisVector vector(DagPlan plan, String name, Map<String, String> params, Optional<Refused> refused) {
        PlannedCase planned = new PlannedCase(plan);
        Map<String, String> all = new TreeMap<>(params);
        all.put("frameProfile", plan.profile() == FrameProfile.STRICT ? "\"strict\"" : "\"lenient\"");
        List<Told> told = planned.events.stream()
                .map(event -> new Told(event, false, 0, EventHash.of(name, event)))
                .toList();
        LachesisVector inputs = new LachesisVector(
                name,
                ORIGIN,
                new TreeMap<>(all),
                EPOCH,
                planned.members(),
                0,
                0,
                told,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Abft(List.of(), List.of(), 0, List.of(), Optional.empty()),
                refused);
        return Replay.of(inputs, plan.profile());
    }

    /**
     * The event that the last step of a plan would be, spoilt.
     *
     * @return the plan's vector without that step, where the spoilt event must be refused
     */
    static LachesisVector spoilt(
            DagPlan plan, String name, Map<String, String> params, String kind, UnaryOperator<Event> spoil) {
        List<DagPlan.Step> before = plan.steps().subList(0, plan.steps().size() - 1);
        Event right = new PlannedCase(plan.with(before)).built(plan.steps().get(before.size()));
        LachesisVector vector =
                vector(plan.with(before), name, params, Optional.of(new Refused(spoil.apply(right), kind)));
        String refusedFor = vector.rejected().orElseThrow().kind();
        if (!refusedFor.equals(kind)) {
            throw new IllegalStateException(name + ": meant as " + kind + ", found " + refusedFor);
        }
        return vector;
    }

    /** The events of a plan. */
    static List<Event> events(DagPlan plan) {
        return new PlannedCase(plan).events;
    }

    static ValidatorId id(int validator) {
        return new ValidatorId(validator + 1L);
    }

    static String name(int validator) {
        return Character.toString('a' + validator);
    }

    private List<Member> members() {
        return validators.inIndexOrder().stream()
                .map(validator ->
                        new Member(validator, name((int) validator.id().number() - 1)))
                .toList();
    }

    private Event built(DagPlan.Step step) {
        List<Event> parents = step.parents().stream().map(events::get).toList();
        int seq = step.selfParent() == DagPlan.NONE
                ? 1
                : events.get(step.selfParent()).seq().number() + 1;
        long lamport = 1
                + parents.stream()
                        .mapToLong(parent -> parent.lamport().ticks())
                        .max()
                        .orElse(0);
        Event unclaimed = new Event(
                new EventId(unused(name(step.creator()) + seq)),
                EPOCH,
                id(step.creator()),
                new Seq(seq),
                new LamportTime(lamport),
                Frame.FIRST,
                parents.stream().map(Event::id).toList());
        int least = step.selfParent() == DagPlan.NONE
                ? 1
                : events.get(step.selfParent()).frame().number();
        int greatest = lachesis.frameOf(unclaimed).number();
        return unclaimed.claiming(new Frame(Math.max(least, greatest - step.below())));
    }

    /** Events of a fork have one place and different names: b2, b2x, b2y, b2z, b2z4 and so on. */
    private String unused(String name) {
        int before = named.merge(name, 1, Integer::sum) - 1;
        return switch (before) {
            case 0 -> name;
            case 1 -> name + "x";
            case 2 -> name + "y";
            case 3 -> name + "z";
            default -> name + "z" + before;
        };
    }
}
