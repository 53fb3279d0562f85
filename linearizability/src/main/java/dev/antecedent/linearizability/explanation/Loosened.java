package dev.antecedent.linearizability.explanation;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.model.SequentialModel;
import dev.antecedent.linearizability.model.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object on which some updates may take effect at any time, however often: all states that it can be in by now. It
 * takes an operation if one of them does.
 *
 * @param states closed under the updates that are free
 */
record Loosened(Set<SequentialModel> states, Updates free) implements SequentialModel {

    /** More states than this are not worth following. */
    private static final int MOST = 128;

    /** The updates that are free, one of each kind. */
    static final class Updates {

        private final List<Operation> operations;

        Updates(List<Operation> operations) {
            this.operations = List.copyOf(operations);
        }

        /** All states that these updates lead to, those given included; empty if there are too many. */
        private Optional<Set<SequentialModel>> closure(Set<SequentialModel> from) {
            Set<SequentialModel> reached = new LinkedHashSet<>(from);
            Deque<SequentialModel> open = new ArrayDeque<>(from);
            while (!open.isEmpty()) {
                SequentialModel state = open.remove();
                for (Operation operation : operations) {
                    if (state.step(operation) instanceof Step.Next next && reached.add(next.state())) {
                        open.add(next.state());
                    }
                }
                if (reached.size() > MOST) {
                    return Optional.empty();
                }
            }
            return Optional.of(reached);
        }
    }

    /** There are more states than can be followed. */
    static final class TooManyStates extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyStates() {
            super("more than " + MOST + " states", null, false, false);
        }
    }

    /**
     * An object whose state is the given one before any of the updates.
     *
     * @throws TooManyStates if the updates lead to more than can be followed
     */
    static Loosened from(SequentialModel initial, Updates free) {
        return new Loosened(free.closure(Set.of(initial)).orElseThrow(TooManyStates::new), free);
    }

    @Override
    public Step step(Operation operation) {
        Set<SequentialModel> after = new LinkedHashSet<>();
        for (SequentialModel state : states) {
            if (state.step(operation) instanceof Step.Next next) {
                after.add(next.state());
            }
        }
        if (after.isEmpty()) {
            return new Step.Inconsistent("none of " + states.size() + " states takes it");
        }
        return new Step.Next(new Loosened(free.closure(after).orElseThrow(TooManyStates::new), free));
    }
}
