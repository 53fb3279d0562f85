package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Broken twins of the search: the same idea in its shortest form, with one mistake each. */
final class FlawedSearch {

    /** The mistakes that people make in such checkers. */
    enum Flaw {
        /** None: the twin is right, so that a rejected one is rejected for its flaw. */
        NONE,
        IGNORES_REAL_TIME,
        FORCES_PENDING_OPERATIONS,
        LEAVES_PENDING_OPERATIONS_OUT,
        MEMO_FORGETS_THE_STATE
    }

    private final Flaw flaw;
    private final List<Operation> operations;
    private final Set<List<Object>> memo = new HashSet<>();

    private FlawedSearch(Flaw flaw, List<Operation> operations) {
        this.flaw = flaw;
        this.operations = operations;
    }

    static boolean linearizable(Flaw flaw, SequentialModel initial, List<Operation> operations) {
        return new FlawedSearch(flaw, operations).from(0, initial);
    }

    private boolean from(int linearized, SequentialModel state) {
        if (done(linearized)) {
            return true;
        }
        if (!memo.add(List.of(linearized, flaw == Flaw.MEMO_FORGETS_THE_STATE ? "any" : state))) {
            return false;
        }
        for (int i = 0; i < operations.size(); i++) {
            if (mayComeNext(i, linearized)
                    && state.step(operations.get(i)) instanceof Step.Next next
                    && from(linearized | 1 << i, next.state())) {
                return true;
            }
        }
        return false;
    }

    private boolean done(int linearized) {
        for (int i = 0; i < operations.size(); i++) {
            boolean needed = !operations.get(i).isPending() || flaw == Flaw.FORCES_PENDING_OPERATIONS;
            if (needed && (linearized >> i & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean mayComeNext(int candidate, int linearized) {
        Operation operation = operations.get(candidate);
        if ((linearized >> candidate & 1) == 1
                || (operation.isPending() && flaw == Flaw.LEAVES_PENDING_OPERATIONS_OUT)) {
            return false;
        }
        for (int i = 0; i < operations.size() && flaw != Flaw.IGNORES_REAL_TIME; i++) {
            if ((linearized >> i & 1) == 0 && operations.get(i).precedes(operation)) {
                return false;
            }
        }
        return true;
    }
}
