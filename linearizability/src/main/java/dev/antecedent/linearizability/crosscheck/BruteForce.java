package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.List;

/**
 * Linearizability by its definition (Herlihy and Wing, 1990): some of the pending operations together with all completed
 * ones have an order that respects real time and that the model takes. Tries every order, remembers nothing, and shares
 * nothing with the search and the deciders but the model. For histories of up to about ten operations.
 */
public final class BruteForce {

    private final List<Operation> operations;
    private final boolean[] taken;

    private BruteForce(List<Operation> operations) {
        this.operations = operations;
        taken = new boolean[operations.size()];
    }

    /** Whether there is a linearization. */
    public static boolean linearizable(SequentialModel initial, List<Operation> operations) {
        return new BruteForce(operations).completesFrom(initial);
    }

    private boolean completesFrom(SequentialModel state) {
        boolean complete = true;
        for (int i = 0; i < taken.length; i++) {
            complete &= taken[i] || operations.get(i).isPending();
        }
        for (int i = 0; i < taken.length && !complete; i++) {
            if (!taken[i] && mayComeNext(i) && state.step(operations.get(i)) instanceof Step.Next next) {
                taken[i] = true;
                complete = completesFrom(next.state());
                taken[i] = false;
            }
        }
        return complete;
    }

    /** Whether nothing that is still to come returned before this one was invoked. */
    private boolean mayComeNext(int candidate) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && operations.get(i).precedes(operations.get(candidate))) {
                return false;
            }
        }
        return true;
    }
}
