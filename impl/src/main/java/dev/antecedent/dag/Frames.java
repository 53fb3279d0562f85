package dev.antecedent.dag;

import dev.antecedent.dag.Rejection.WrongFrame;
import dev.antecedent.stake.StakeCount;
import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The frames of a graph and their roots.
 *
 * <p>An event starts in its self-parent's frame and goes on to the next one as long as roots of the frame by a quorum of
 * validators are its forkless causes. Where it gets beyond its self-parent, it is a root of every frame on the way.
 * Frames of other parents play no part: forklessCause is not transitive, so nothing follows from them.
 */
public final class Frames {

    /** How many frames beyond its self-parent's an event that is built lenient looks ahead. */
    public static final int LOOK_AHEAD = 100;

    private final Validators validators;
    private final FrameProfile profile;
    private final SortedMap<Frame, List<Root>> roots = new TreeMap<>();

    /** No root yet. */
    public Frames(Validators validators, FrameProfile profile) {
        this.validators = validators;
        this.profile = profile;
    }

    /** The roots of the frame, in the order in which they were added. */
    public List<Root> roots(Frame frame) {
        return Collections.unmodifiableList(roots.getOrDefault(frame, List.of()));
    }

    /** All frames that have roots, the first one first. */
    public List<Frame> frames() {
        return List.copyOf(roots.keySet());
    }

    /**
     * The frame that an event gets which is built now.
     *
     * @param selfParent the self-parent's frame; empty if it has none
     * @param hasForklessCause whether a root is a forkless cause of the event
     */
    public Frame built(Optional<Frame> selfParent, Predicate<EventId> hasForklessCause) {
        int start = number(selfParent);
        return profile == FrameProfile.STRICT
                ? highest(start, Event.COUNTER_MAX, hasForklessCause)
                : highest(start, start + LOOK_AHEAD, hasForklessCause);
    }

    /**
     * Judges the claim of an event.
     *
     * @param selfParent the self-parent's frame; empty if it has none
     * @param hasForklessCause whether a root is a forkless cause of the event
     * @return why the claim is wrong; empty if it is not
     */
    public Optional<Rejection> check(Event event, Optional<Frame> selfParent, Predicate<EventId> hasForklessCause) {
        int start = number(selfParent);
        int claimed = event.frame().number();
        Frame least = new Frame(Math.max(start, 1));
        boolean strict = profile == FrameProfile.STRICT;
        Frame highest = highest(start, strict ? Event.COUNTER_MAX : claimed, hasForklessCause);
        boolean right = strict ? claimed == highest.number() : claimed >= least.number() && claimed == highest.number();
        return right
                ? Optional.empty()
                : Optional.of(wrong(event, strict ? highest : least, built(selfParent, hasForklessCause)));
    }

    /**
     * Adds an event whose claim is right.
     *
     * @return the frames that it is a root of, in their order
     */
    public List<Root> add(Event event, Optional<Frame> selfParent) {
        List<Root> added = new ArrayList<>();
        for (int frame = number(selfParent) + 1; frame <= event.frame().number(); frame++) {
            Root root = new Root(new Frame(frame), event.creator(), event.id());
            roots.computeIfAbsent(root.frame(), f -> new ArrayList<>()).add(root);
            added.add(root);
        }
        return added;
    }

    private static Rejection wrong(Event event, Frame least, Frame greatest) {
        return new WrongFrame(event.id(), event.frame(), least, greatest);
    }

    private Frame highest(int start, int bound, Predicate<EventId> hasForklessCause) {
        int frame = start;
        while (frame > 0 && frame < bound && isPassed(new Frame(frame), hasForklessCause)) {
            frame++;
        }
        return new Frame(Math.max(frame, 1));
    }

    /** Whether roots of the frame by a quorum of validators are forkless causes. */
    private boolean isPassed(Frame frame, Predicate<EventId> hasForklessCause) {
        StakeCount creators = validators.count();
        for (Root root : roots(frame)) {
            if (hasForklessCause.test(root.event())) {
                creators.count(validators.indexOf(root.creator()).orElseThrow());
            }
            if (creators.hasQuorum()) {
                return true;
            }
        }
        return false;
    }

    private static int number(Optional<Frame> frame) {
        return frame.map(Frame::number).orElse(0);
    }
}
