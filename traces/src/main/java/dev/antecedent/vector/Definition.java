package dev.antecedent.vector;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventDag;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.FrameProfile;
import dev.antecedent.dag.Frames;
import dev.antecedent.dag.Root;
import dev.antecedent.dag.definition.DefinedForklessCause;
import dev.antecedent.dag.definition.DefinedFrames;
import dev.antecedent.dag.definition.Reachability;
import dev.antecedent.stake.Validators;
import dev.antecedent.vector.LachesisVector.FrameRoots;
import dev.antecedent.vector.LachesisVector.Member;
import dev.antecedent.vector.LachesisVector.Told;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds forklessCause, frames and roots of a vector against the definition by reachability, which shares no code with the
 * index: a second opinion on what both may have wrong.
 */
final class Definition {

    /** Beyond it the definition, cubic as it is, would take minutes. */
    static final int EVENTS_MAX = 400;

    private static final String BY = "the definition by reachability";

    private final LachesisVector vector;
    private final DefinedForklessCause causes;
    private final DefinedFrames frames;
    private final Map<String, Long> compared;

    private Definition(LachesisVector vector, FrameProfile profile, Map<String, Long> compared) {
        Validators validators =
                Validators.of(vector.members().stream().map(Member::validator).toList());
        EventDag dag = new EventDag(validators, vector.epoch());
        vector.events().stream().map(Told::event).forEach(dag::add);
        this.vector = vector;
        this.causes = new DefinedForklessCause(new Reachability(dag));
        this.frames = profile == FrameProfile.STRICT ? DefinedFrames.greatest(causes) : DefinedFrames.claimed(causes);
        this.compared = compared;
    }

    /** The definition about the events of a vector whose claims may be low. */
    static Definition lenient(LachesisVector vector) {
        return new Definition(vector, FrameProfile.LENIENT, new TreeMap<>());
    }

    /** The first difference; counts what is compared. A vector whose events do not fit is not for here. */
    static Optional<Difference> compare(LachesisVector vector, FrameProfile profile, Map<String, Long> compared) {
        if (vector.events().size() > EVENTS_MAX) {
            return Optional.empty();
        }
        Definition definition = new Definition(vector, profile, compared);
        Optional<Difference> frames = profile == FrameProfile.STRICT
                ? definition.forklessCause().or(definition::frames)
                : definition.forklessCause().or(() -> definition.highestFrames(HighestFrames.of(vector)));
        return frames.or(definition::roots);
    }

    private Optional<Difference> forklessCause() {
        List<Event> events = vector.events().stream().map(Told::event).toList();
        for (int a = 0; a < events.size(); a++) {
            for (int b = 0; b < events.size(); b++) {
                Event observer = events.get(a);
                char said = vector.forklessCause().get(a).charAt(b);
                char defined =
                        causes.isForklessCause(observer.id(), events.get(b).id()) ? '1' : '0';
                if (said != defined) {
                    String path = "forklessCause[" + observer.id() + "]["
                            + events.get(b).id() + "]";
                    return difference(path, observer, said, defined);
                }
                count("forklessCause, defined");
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> frames() {
        for (Told told : vector.events()) {
            Frame defined = frames.frame(told.event().id());
            if (!defined.equals(told.event().frame())) {
                String path = "events[" + told.event().id() + "].frame";
                return difference(path, told.event(), told.event().frame(), defined);
            }
            count("frames, defined");
        }
        return Optional.empty();
    }

    /**
     * Where claims may be low, the claim itself says nothing: compared is the highest frame that the event could claim.
     *
     * @param computed what the consensus holds to be the highest, for each event
     */
    Optional<Difference> highestFrames(Map<EventId, Frame> computed) {
        for (Told told : vector.events()) {
            Event event = told.event();
            String path = "events[" + event.id() + "].frame";
            int start = event.selfParent().map(id -> frames.frame(id).number()).orElse(0);
            int defined = Math.min(frames.greatestFrame(event.id()).number(), start + Frames.LOOK_AHEAD);
            Frame highest = Objects.requireNonNull(computed.get(event.id()));
            if (event.frame().number() < start) {
                return difference(path, event, event.frame(), "at least " + start);
            } else if (event.frame().number() > frames.greatestFrame(event.id()).number()) {
                return difference(path, event, event.frame(), "at most " + frames.greatestFrame(event.id()));
            } else if (highest.number() != defined) {
                return difference(path, event, "at most " + highest + " by the consensus", "at most " + defined);
            }
            count("highest frames, defined");
        }
        return Optional.empty();
    }

    private Optional<Difference> roots() {
        for (FrameRoots said : vector.abft().frames()) {
            Set<Root> defined = Set.copyOf(frames.roots(said.frame()));
            // The definition knows no order of arrival.
            if (!defined.equals(Set.copyOf(said.roots()))) {
                return Optional.of(new Difference(
                        "abft.frames[" + said.frame() + "]",
                        Optional.empty(),
                        said.roots().toString(),
                        frames.roots(said.frame()).toString(),
                        BY));
            }
            count("roots, defined");
        }
        return Optional.empty();
    }

    private void count(String section) {
        compared.merge(section, 1L, Long::sum);
    }

    private static Optional<Difference> difference(String path, Event event, Object said, Object defined) {
        return Optional.of(new Difference(path, Optional.of(event.id()), said.toString(), defined.toString(), BY));
    }
}
