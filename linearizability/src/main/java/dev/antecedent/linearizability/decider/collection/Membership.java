package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.limit.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows all sequences of changes of one value of a set that matter; see {@link SetValueDecider}. */
final class Membership {

    /** Often enough to keep a deadline, seldom enough not to matter. */
    private static final int EVENTS_PER_CHECK = 1_024;

    /** As many as there are bits for. */
    private static final int MOST_IN_FLIGHT = Long.SIZE;

    private static final int MOST_SEQUENCES = 256;

    private static final int NOBODY = -1;

    private final MembershipEvents events;
    private final int start;

    /** The updates in flight, and which slots have none; a slot is a bit of {@link Sequence#used()}. */
    private final int[] inFlight;

    private final boolean[] adds;

    /** No slot from here on has ever been taken. */
    private int slots;

    private List<Sequence> sequences;
    private boolean tooMuch;

    private Membership(MembershipEvents events, int start, List<Sequence> sequences) {
        this.events = events;
        this.start = start;
        this.sequences = sequences;
        inFlight = new int[Math.min(MOST_IN_FLIGHT, events.updates())];
        adds = new boolean[inFlight.length];
        Arrays.fill(inFlight, NOBODY);
    }

    /** From the first event. */
    static Membership from(boolean contained, MembershipEvents events) {
        return new Membership(events, 0, List.of(new Sequence(contained, 0, 0, null)));
    }

    /** From some event on, whatever was before: what is in flight has had its instant, or may have it. */
    static Membership fromEither(int event, MembershipEvents events) {
        return new Membership(
                events, event, List.of(new Sequence(true, event, 0, null), new Sequence(false, event, 0, null)));
    }

    /** A change that an operation makes right before an event; there may have been others before it. */
    record Change(int event, int number, @Nullable Change before) {}

    /**
     * A sequence of changes up to some event.
     *
     * @param contained whether the value is in the set now
     * @param changed the event before which it changed last; operations invoked earlier have seen it both ways
     * @param used the updates in flight that have made a change
     */
    private record Sequence(
            boolean contained,
            int changed,
            long used,
            @Nullable Change last) {

        boolean isNoWorseThan(Sequence other) {
            return contained == other.contained && changed >= other.changed && (used & ~other.used) == 0;
        }
    }

    /** Goes on to the event at which an operation has no instant, or to the end. */
    int run(Deadline deadline) {
        int[] invoked = new int[events.count()];
        for (int event = 0; event < events.count(); event++) {
            if (event % EVENTS_PER_CHECK == 0) {
                deadline.check();
            }
            if (!events.isResponse(event)) {
                invoked[events.number(event)] = event;
                if (events.isUpdate(event) && !takeOff(event)) {
                    tooMuch = true;
                    return event;
                }
                continue;
            }
            if (event >= start) {
                sequences = after(event, invoked[events.number(event)]);
                tooMuch = sequences.size() > MOST_SEQUENCES;
                if (sequences.isEmpty() || tooMuch) {
                    return event;
                }
            }
            if (events.isUpdate(event)) {
                inFlight[slot(events.number(event))] = NOBODY;
            }
        }
        return events.count();
    }

    /** Whether it gave up. */
    boolean isTooMuch() {
        return tooMuch;
    }

    /** One sequence of changes that leads to the end, in the order of time. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Change change = sequences.get(0).last(); change != null; change = change.before()) {
            changes.add(change);
        }
        Collections.reverse(changes);
        return changes;
    }

    private boolean takeOff(int event) {
        int slot = slot(NOBODY);
        if (slot < 0 && slots == inFlight.length) {
            return false;
        }
        slot = slot < 0 ? slots++ : slot;
        inFlight[slot] = events.number(event);
        adds[slot] = events.wants(event);
        return true;
    }

    private int slot(int number) {
        for (int slot = 0; slot < slots; slot++) {
            if (inFlight[slot] == number) {
                return slot;
            }
        }
        return -1;
    }

    private List<Sequence> after(int event, int invoked) {
        int own = events.isUpdate(event) ? slot(events.number(event)) : -1;
        long bit = own < 0 ? 0 : 1L << own;
        boolean wants = events.wants(event);
        List<Sequence> after = new ArrayList<>();
        for (Sequence sequence : sequences) {
            boolean had = invoked < sequence.changed || sequence.contained == wants;
            if (had) {
                add(after, sequence, bit);
            }
            boolean last = own >= 0 && (sequence.used & bit) == 0;
            if (!had || (last && sequence.contained != wants)) {
                // The operation itself makes the change if it can: nobody else returns earlier.
                Sequence once = change(sequence, event);
                add(after, once, bit);
                add(after, change(once, event), bit);
            } else if (last) {
                add(after, change(change(sequence, event), event), bit);
            }
        }
        return after;
    }

    /** With one more change, by the update in flight that returns first; null if there is none. */
    private @Nullable Sequence change(@Nullable Sequence sequence, int event) {
        if (sequence == null) {
            return null;
        }
        int first = -1;
        for (int slot = 0; slot < slots; slot++) {
            boolean able =
                    inFlight[slot] != NOBODY && adds[slot] != sequence.contained && (sequence.used >>> slot & 1) == 0;
            if (able && (first < 0 || events.returnedAt(inFlight[slot]) < events.returnedAt(inFlight[first]))) {
                first = slot;
            }
        }
        return first < 0
                ? null
                : new Sequence(
                        !sequence.contained,
                        event,
                        sequence.used | 1L << first,
                        new Change(event, inFlight[first], sequence.last));
    }

    /** Adds one, without the operation that returned, unless there is one that is no worse. */
    private static void add(List<Sequence> after, @Nullable Sequence added, long returned) {
        if (added == null) {
            return;
        }
        Sequence rest = new Sequence(added.contained, added.changed, added.used & ~returned, added.last);
        for (Sequence other : after) {
            if (other.isNoWorseThan(rest)) {
                return;
            }
        }
        after.removeIf(rest::isNoWorseThan);
        after.add(rest);
    }
}
