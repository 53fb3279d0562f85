package dev.antecedent.dag;

import dev.antecedent.stake.ValidatorId;
import java.util.List;

/**
 * What a decided frame adds to the agreed order.
 *
 * @param frame the frame
 * @param atropos the event that was elected for it
 * @param cheaters the validators that the Atropos sees fork, in index order: all of the epoch, not only new ones
 * @param confirmed the events in the Atropos's past that no earlier block confirmed, in the order in which the search
 *     from the Atropos meets them; none if the Atropos was already an earlier frame's
 */
public record Block(Frame frame, EventId atropos, List<ValidatorId> cheaters, List<EventId> confirmed) {

    /** Copies the lists. */
    public Block {
        cheaters = List.copyOf(cheaters);
        confirmed = List.copyOf(confirmed);
    }
}
