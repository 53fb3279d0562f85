package dev.antecedent.dag;

import dev.antecedent.stake.ValidatorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The blocks of an epoch, one a decided frame. Each confirms the part of its Atropos's past that is not confirmed yet,
 * so over all blocks every event is confirmed at most once and after all events that it observes belong to the same
 * block or an earlier one.
 */
public final class Blocks {

    private final Function<EventId, List<EventId>> parents;
    private final Function<EventId, List<ValidatorId>> cheaters;
    private final Set<EventId> confirmed = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * No block yet.
     *
     * @param parents an event's parents in their order
     * @param cheaters the validators that an event sees fork, in index order
     */
    public Blocks(Function<EventId, List<EventId>> parents, Function<EventId, List<ValidatorId>> cheaters) {
        this.parents = parents;
        this.cheaters = cheaters;
    }

    /** The blocks, in the order of their frames. */
    public List<Block> all() {
        return Collections.unmodifiableList(blocks);
    }

    /** The frame that was decided last; 0 if none was. */
    public int lastDecidedFrame() {
        return blocks.size();
    }

    /** The next frame is decided. */
    public Block decide(EventId atropos) {
        Frame frame = new Frame(lastDecidedFrame() + 1);
        Block block = new Block(frame, atropos, cheaters.apply(atropos), confirm(atropos));
        blocks.add(block);
        return block;
    }

    /** Depth first with a stack: an event's last parent is met first. Other orders confirm the same events. */
    private List<EventId> confirm(EventId atropos) {
        List<EventId> order = new ArrayList<>();
        Deque<EventId> open = new ArrayDeque<>(List.of(atropos));
        while (!open.isEmpty()) {
            EventId event = open.pop();
            if (confirmed.add(event)) {
                order.add(event);
                parents.apply(event).forEach(open::push);
            }
        }
        return order;
    }
}
