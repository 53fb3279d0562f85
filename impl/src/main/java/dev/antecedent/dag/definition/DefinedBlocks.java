package dev.antecedent.dag.definition;

import dev.antecedent.dag.Event;
import dev.antecedent.dag.EventId;
import dev.antecedent.dag.Frame;
import dev.antecedent.stake.ValidatorId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks of the finished graph: frames are decided one after the other up to the first that is not, and each block
 * confirms what its Atropos observes and no Atropos before it.
 */
public final class DefinedBlocks {

    private final List<Contents> all = new ArrayList<>();

    /**
     * A block without an order of its events.
     *
     * @param atropos the event that was elected
     * @param cheaters the validators that it sees cheating, in index order
     * @param confirmed what it observes and no Atropos before it
     */
    public record Contents(EventId atropos, List<ValidatorId> cheaters, Set<EventId> confirmed) {

        /** Copies. */
        public Contents {
            cheaters = List.copyOf(cheaters);
            confirmed = Set.copyOf(confirmed);
        }
    }

    /**
     * Counts one election after the other.
     *
     * @throws IllegalStateException if one has two outcomes
     */
    public DefinedBlocks(DefinedForklessCause causes, DefinedFrames frames) {
        Set<EventId> before = new HashSet<>();
        Optional<EventId> atropos = elected(causes, frames);
        while (atropos.isPresent()) {
            Set<EventId> confirmed = new HashSet<>();
            for (Event event : causes.reachability().observedBy(atropos.get())) {
                if (before.add(event.id())) {
                    confirmed.add(event.id());
                }
            }
            all.add(new Contents(atropos.get(), causes.forks().cheatersSeenBy(atropos.get()), confirmed));
            atropos = elected(causes, frames);
        }
    }

    /** One for each decided frame, from the first frame on. */
    public List<Contents> all() {
        return List.copyOf(all);
    }

    private Optional<EventId> elected(DefinedForklessCause causes, DefinedFrames frames) {
        return new DefinedElection(causes, frames, new Frame(all.size() + 1)).atropos();
    }
}
