package dev.antecedent.linearizability.decider.scalar;

import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the values that operations need come from, and with that which pending operations took effect: those that left
 * a value which a completed operation needed, directly or by way of other pending ones.
 */
final class Sources {

    private static final int NONE = -1;
    private static final int BEGINNING = -2;
    private static final int SEVERAL = -3;

    private final ValueFlow flow;

    /** For each value the only operation that leaves it, or what there is instead. */
    private final int[] source;

    /** For each value the operation that was first found to need it. */
    private final int[] neededBy;

    private final boolean[] takesEffect;
    private boolean ambiguous;

    private Sources(ValueFlow flow) {
        this.flow = flow;
        source = new int[flow.values()];
        neededBy = new int[flow.values()];
        takesEffect = new boolean[flow.operations().size()];
        Arrays.fill(source, NONE);
        Arrays.fill(neededBy, NONE);
        source[ValueFlow.INITIAL] = BEGINNING;
    }

    static Sources of(ValueFlow flow) {
        Sources sources = new Sources(flow);
        for (int i = 0; i < flow.operations().size(); i++) {
            int value = flow.leaves(i);
            if (value != ValueFlow.NOTHING) {
                sources.source[value] = sources.source[value] == NONE ? i : SEVERAL;
            }
        }
        return sources;
    }

    /** Follows every value that is needed to its source; a value without one refutes the history. */
    Optional<Decision> follow() {
        for (int i = 0; i < takesEffect.length; i++) {
            if (!flow.operations().get(i).isPending()) {
                int lacking = follow(i);
                if (lacking != NONE) {
                    return Optional.of(unsourced(lacking));
                }
            }
        }
        return Optional.empty();
    }

    /** An operation that takes effect and needs a value that nothing leaves, or {@link #NONE}. */
    private int follow(int completed) {
        int operation = completed;
        while (true) {
            takesEffect[operation] = true;
            int value = flow.needs(operation);
            if (value == ValueFlow.NOTHING || neededBy[value] != NONE) {
                return NONE;
            }
            neededBy[value] = operation;
            int from = source[value];
            if (from == NONE) {
                return operation;
            }
            ambiguous |= from == SEVERAL;
            if (from < 0 || !flow.operations().get(from).isPending()) {
                return NONE;
            }
            operation = from;
        }
    }

    private Decision unsourced(int lacking) {
        List<Operation> operations = flow.operations();
        List<Operation> conflict = new ArrayList<>();
        int last = lacking;
        conflict.add(operations.get(last));
        while (operations.get(last).isPending()) {
            last = neededBy[flow.leaves(last)];
            conflict.add(operations.get(last));
        }
        String reason = Conflicts.cited(operations.get(lacking)) + " needs " + flow.needed(lacking)
                + ", which is neither the initial value nor written"
                + (last == lacking
                        ? ""
                        : "; without it there is no " + flow.needed(last) + " for "
                                + Conflicts.cited(operations.get(last)));
        return Conflicts.of(reason, conflict.stream());
    }

    /** Whether some needed value comes from several operations, so that only a search can tell from which. */
    boolean areAmbiguous() {
        return ambiguous;
    }

    boolean isNeeded(int value) {
        return neededBy[value] != NONE;
    }

    boolean takesEffect(int operation) {
        return takesEffect[operation];
    }

    /** Whether a value is there without any value before it: from the beginning, or written. */
    boolean isFirst(int value) {
        return source[value] == BEGINNING || (source[value] >= 0 && !flow.replaces(source[value]));
    }

    /** The operation that left the value, if one did. */
    Optional<Operation> writer(int value) {
        return source[value] >= 0 ? Optional.of(flow.operations().get(source[value])) : Optional.empty();
    }

    /** The number of the operation that left the value; negative if none did. */
    int source(int value) {
        return source[value];
    }
}
