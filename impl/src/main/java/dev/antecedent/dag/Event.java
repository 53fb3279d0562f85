package dev.antecedent.dag;

import dev.antecedent.clock.LamportTime;
import dev.antecedent.stake.ValidatorId;
import java.util.List;
import java.util.Optional;

/**
 * What a validator says once: that it exists, and which events its creator knew directly then. Whether it fits the
 * events before it is judged where it is added ({@link EventRules}).
 *
 * @param id its name
 * @param epoch the epoch it belongs to
 * @param creator the validator that made it
 * @param seq its place among the creator's events
 * @param lamport one more than the greatest Lamport time among its parents
 * @param frame the frame that the creator claims for it
 * @param parents the events it observes directly, the self-parent first if there is one
 */
public record Event(
        EventId id,
        Epoch epoch,
        ValidatorId creator,
        Seq seq,
        LamportTime lamport,
        Frame frame,
        List<EventId> parents) {

    /** The greatest epoch, seq and frame that an event may have: 2^31 - 3, as in the Go library. */
    public static final int COUNTER_MAX = Integer.MAX_VALUE - 2;

    /** Copies the parents. */
    public Event {
        parents = List.copyOf(parents);
    }

    /** The event that its creator made before it on this branch; empty for a creator's first. */
    public Optional<EventId> selfParent() {
        return seq.number() > 1 && !parents.isEmpty() ? Optional.of(parents.get(0)) : Optional.empty();
    }

    /** The same with another claim. */
    public Event claiming(Frame other) {
        return new Event(id, epoch, creator, seq, lamport, other, parents);
    }

    static void requireCounter(String what, long number) {
        if (number < 1 || number > COUNTER_MAX) {
            throw new IllegalArgumentException("a " + what + " of " + number + "; wanted 1 to " + COUNTER_MAX);
        }
    }
}
