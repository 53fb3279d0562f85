package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why a history is not linearizable: collects what stood in the way of the attempts, in the order of the attempts. */
final class Refutation {

    private final Stays stays;
    private final Words words;
    private final Set<Operation> conflict = new LinkedHashSet<>();
    private String reason = "";

    /** Nothing yet. */
    Refutation(Stays stays, Words words) {
        this.stays = stays;
        this.words = words;
    }

    /** One more conflict; the reason is that of the first. */
    void add(Attempt.Conflict found) {
        if (reason.isEmpty()) {
            reason = found.reason();
        }
        for (Attempt.Link link : found.chain()) {
            conflict.add(stays.put(link.value()));
            Operation take = stays.take(link.value());
            if (take != null) {
                conflict.add(take);
            }
        }
        conflict.addAll(found.observers());
    }

    /** This one alone refutes the history. */
    Decision of(Attempt.Conflict found) {
        clear();
        add(found);
        return decision();
    }

    /** This one alone refutes it, although the pending takes took as much as they could. */
    Decision whateverWasTaken(Attempt.Conflict found) {
        clear();
        add(found);
        return whateverWasTaken();
    }

    /** All attempts together refute it. */
    Decision whateverWasTaken() {
        conflict.addAll(stays.pendingTakes());
        reason += ", whatever the pending " + words.takes() + " took";
        return decision();
    }

    private void clear() {
        conflict.clear();
        reason = "";
    }

    private Decision decision() {
        List<Operation> inOrder = conflict.stream()
                .sorted(Comparator.comparingInt(Operation::invokedAt))
                .toList();
        return new Decision.NotLinearizable(reason, inOrder);
    }
}
