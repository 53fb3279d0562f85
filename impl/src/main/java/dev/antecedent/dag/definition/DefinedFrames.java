package dev.antecedent.dag.definition;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.ForklessCause;
import dev.antecedent.dag.Frame;
import dev.antecedent.dag.Root;
import dev.antecedent.dag.UnknownEventException;
import dev.antecedent.stake.Validator;
import dev.antecedent.stake.ValidatorId;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Frames and roots as defined. An event goes on from its self-parent's frame as long as the roots of the frame that are
 * its forkless causes are by creators with a quorum of the stake; the least frame is 1. It is a root of every frame above
 * its self-parent's up to its own. The event itself is not among the roots that it counts.
 *
 * <p>Whether a root is a forkless cause of an event depends on the event's past alone, so this does too.
 */
public final class DefinedFrames {

    private final Validators validators;
    private final ForklessCause causes;
    private final boolean claimed;
    private final Map<EventId, Frame> frames = new HashMap<>();
    private final Map<EventId, Frame> greatest = new HashMap<>();
    private final List<Root> roots = new ArrayList<>();

    private DefinedFrames(DefinedForklessCause causes, boolean claimed) {
        this.validators = causes.reachability().dag().validators();
        this.causes = causes;
        this.claimed = claimed;
        causes.reachability().events().forEach(this::add);
    }

    /** Every event is in the greatest frame that it can be in; what it claims is not looked at. */
    public static DefinedFrames greatest(DefinedForklessCause causes) {
        return new DefinedFrames(causes, false);
    }

    /** Every event is in the frame that it claims, right or wrong; {@link #greatestFrame} says how high it could be. */
    public static DefinedFrames claimed(DefinedForklessCause causes) {
        return new DefinedFrames(causes, true);
    }

    /**
     * The frame of the event.
     *
     * @throws UnknownEventException if it is not there
     */
    public Frame frame(EventId event) {
        return known(frames, event);
    }

    /**
     * The greatest frame that the event can be in, given the frames of the events before it.
     *
     * @throws UnknownEventException if it is not there
     */
    public Frame greatestFrame(EventId event) {
        return known(greatest, event);
    }

    /** The roots of the frame, each after those that it observes. */
    public List<Root> roots(Frame frame) {
        return roots.stream().filter(root -> root.frame().equals(frame)).toList();
    }

    /** The frames that have roots, from the first one on. */
    public List<Frame> all() {
        return roots.stream().map(Root::frame).distinct().sorted().toList();
    }

    private void add(Event event) {
        int start = event.selfParent().map(id -> frame(id).number()).orElse(0);
        int highest = start;
        while (highest > 0 && isPassed(event.id(), new Frame(highest))) {
            highest++;
        }
        greatest.put(event.id(), new Frame(Math.max(highest, 1)));
        Frame frame = claimed ? event.frame() : greatestFrame(event.id());
        frames.put(event.id(), frame);
        for (int above = start + 1; above <= frame.number(); above++) {
            roots.add(new Root(new Frame(above), event.creator(), event.id()));
        }
    }

    private boolean isPassed(EventId event, Frame frame) {
        Set<ValidatorId> creators = new HashSet<>();
        for (Root root : roots(frame)) {
            if (causes.isForklessCause(event, root.event())) {
                creators.add(root.creator());
            }
        }
        long stake = validators.inIndexOrder().stream()
                .filter(validator -> creators.contains(validator.id()))
                .mapToLong(Validator::stake)
                .sum();
        return validators.quorum().isReachedBy(stake);
    }

    private static Frame known(Map<EventId, Frame> frames, EventId event) {
        Frame frame = frames.get(event);
        if (frame == null) {
            throw new UnknownEventException(event);
        }
        return frame;
    }
}
