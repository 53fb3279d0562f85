package dev.antecedent.dag;

import dev.antecedent.stake.Validators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One node of the consensus: takes events in any order in which parents come first, and says which blocks are decided. A
 * state of the specification {@code Lachesis}.
 *
 * <p>Nodes that took the same events, in whatever order, have decided the same blocks, as long as validators that fork
 * hold less than a third of the stake.
 */
public final class Lachesis {

    private final CausalityIndex index;
    private final Frames frames;
    private final Blocks blocks;
    private Election election;

    /** No event yet. */
    public Lachesis(Validators validators, Epoch epoch, FrameProfile profile) {
        index = new CausalityIndex(validators, epoch);
        frames = new Frames(validators, profile);
        blocks = new Blocks(id -> index.event(id).parents(), index::cheatersSeenBy);
        election = next();
    }

    /**
     * Takes an event.
     *
     * @return the blocks that it decided, often none
     * @throws RejectedEventException if it does not fit or claims a wrong frame; nothing is changed then
     * @throws ElectionException if an election went as it cannot below a third of cheating stake; the event has been
     *     added, and {@link #blocks()} has what it decided before that
     */
    public List<Block> process(Event event) {
        EventDraft draft = index.draft(event);
        Optional<Frame> selfParent = selfParentFrame(event);
        Rejection.raise(frames.check(event, selfParent, draft::hasForklessCause));
        index.commit(draft);
        for (Root root : frames.add(event, selfParent)) {
            Optional<EventId> atropos = election.process(root);
            if (atropos.isPresent()) {
                return decide(atropos.get());
            }
        }
        return List.of();
    }

    /**
     * The frame that an event gets if it is built on what is there now; the claim in it is not looked at.
     *
     * @throws RejectedEventException if it does not fit
     */
    public Frame frameOf(Event event) {
        EventDraft draft = index.draft(event);
        return frames.built(selfParentFrame(event), draft::hasForklessCause);
    }

    /** The events and their vectors. */
    public CausalityIndex index() {
        return index;
    }

    /** The frames and their roots. */
    public Frames frames() {
        return frames;
    }

    /** The blocks decided so far. */
    public Blocks blocks() {
        return blocks;
    }

    /** The election of the first frame that is not decided. */
    public Election election() {
        return election;
    }

    private Election next() {
        return new Election(index.validators(), new Frame(blocks.lastDecidedFrame() + 1), frames, index);
    }

    /** As long as the roots that are there decide the next frame too, among them those of the event at hand. */
    private List<Block> decide(EventId first) {
        List<Block> decided = new ArrayList<>();
        Optional<EventId> atropos = Optional.of(first);
        while (atropos.isPresent()) {
            decided.add(blocks.decide(atropos.get()));
            election = next();
            atropos = voteAgain();
        }
        return decided;
    }

    /** Every root that is known votes in the new election, up to the first that decides it. */
    private Optional<EventId> voteAgain() {
        for (Frame frame : frames.frames()) {
            for (Root root : frames.roots(frame)) {
                Optional<EventId> atropos = election.process(root);
                if (atropos.isPresent()) {
                    return atropos;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> selfParentFrame(Event event) {
        return event.selfParent().map(id -> index.event(id).frame());
    }
}
