package dev.antecedent.linearizability.search;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Linearizability of a compare-and-set register by its definition: some subset of the pending operations together with
 * all completed ones has an order that respects real time and that a register can execute. Every subset and every order
 * is tried. Shares no code with the models or the search; its own register follows the contract's table.
 */
final class BruteForce {

    private final Dialect dialect;
    private final Value initial;
    private final List<Operation> must = new ArrayList<>();
    private final List<Operation> may = new ArrayList<>();

    /** The states at the end of all linearizations. */
    private final Set<Value> ends = new HashSet<>();

    /**
     * The history before an event: what returned before it must be explained, what was invoked before it may be.
     *
     * @param without this operation is left out altogether
     */
    BruteForce(History history, Value initial, int before, Optional<Operation> without) {
        this.dialect = history.dialect();
        this.initial = initial;
        for (Operation operation : history.operations()) {
            boolean seen = operation.invokedAt() < before
                    && without.filter(operation::equals).isEmpty();
            boolean returned = operation.returnedAt() < before;
            if (!seen || (operation.outcome() == Outcome.FAIL && !observes(operation))) {
                continue;
            }
            (returned ? must : may).add(operation);
        }
        for (int subset = 0; subset < 1 << may.size(); subset++) {
            List<Operation> chosen = new ArrayList<>(must);
            for (int i = 0; i < may.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(may.get(i));
                }
            }
            permute(chosen, 0);
        }
    }

    static BruteForce of(History history, Value initial) {
        return new BruteForce(history, initial, Integer.MAX_VALUE, Optional.empty());
    }

    boolean linearizable() {
        return !ends.isEmpty();
    }

    Set<Value> ends() {
        return ends;
    }

    private void permute(List<Operation> order, int fixed) {
        if (fixed == order.size()) {
            if (respectsRealTime(order)) {
                execute(order).ifPresent(ends::add);
            }
            return;
        }
        for (int i = fixed; i < order.size(); i++) {
            java.util.Collections.swap(order, fixed, i);
            permute(order, fixed + 1);
            java.util.Collections.swap(order, fixed, i);
        }
    }

    private static boolean respectsRealTime(List<Operation> order) {
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (order.get(j).returnedAt() < order.get(i).invokedAt()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Value> execute(List<Operation> order) {
        Value value = initial;
        for (Operation operation : order) {
            boolean possible = true;
            if (operation.f().equals("write")) {
                value = operation.argument();
            } else if (operation.f().equals("read")) {
                boolean says = !operation.isPending()
                        && !(dialect == Dialect.JEPSEN && operation.result().equals(Value.nil()));
                possible = !says || operation.result().equals(value);
            } else {
                List<Value> fromTo = ((Value.Array) operation.argument()).elements();
                boolean equal = value.equals(fromTo.get(0));
                possible = equal == (operation.outcome() != Outcome.FAIL);
                value = operation.outcome() == Outcome.FAIL ? value : fromTo.get(1);
            }
            if (!possible) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    private boolean observes(Operation operation) {
        return dialect == Dialect.ETCD_LOG && operation.f().equals("cas");
    }
}
