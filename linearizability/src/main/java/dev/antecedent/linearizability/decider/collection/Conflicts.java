package dev.antecedent.linearizability.decider.collection;

import java.util.ArrayList;
import java.util.List;

/**
 * The conflicts of an attempt. One that has nothing to do with what pending takes took settles the matter; of the others,
 * the more are known the fewer attempts are needed.
 */
final class Conflicts {

    private static final int MOST = 64;

    private final Stays stays;
    private final List<Attempt.Conflict> conflicts = new ArrayList<>();
    private boolean settled;

    /** None yet. */
    Conflicts(Stays stays) {
        this.stays = stays;
    }

    void add(Attempt.Conflict conflict) {
        settled = stays.pendingTakes().isEmpty()
                || conflict.chain().stream().noneMatch(link -> stays.isUntaken(link.value()));
        if (settled) {
            conflicts.clear();
        }
        conflicts.add(conflict);
    }

    /** Whether no more of them are needed. */
    boolean isEnough() {
        return settled || conflicts.size() >= MOST;
    }

    boolean isEmpty() {
        return conflicts.isEmpty();
    }

    Attempt failed() {
        return new Attempt.Failed(conflicts);
    }
}
