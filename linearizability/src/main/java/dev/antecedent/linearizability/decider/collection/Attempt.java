package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import java.util.List;

/** What becomes of placing all operations while it is assumed which values the pending takes took. */
sealed interface Attempt {

    /** All of them have a place. */
    record Placed(List<Operation> linearization) implements Attempt {}

    /**
     * They cannot be placed.
     *
     * @param conflicts at least one
     */
    record Failed(List<Conflict> conflicts) implements Attempt {
        public Failed {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Values that cannot be placed even alone.
     *
     * @param reason one sentence
     * @param observers the operation that saw what cannot be, and what put in the value that it took; none if there is no
     *     such operation
     * @param chain the values: each is there for certain until the next one is
     */
    record Conflict(String reason, List<Operation> observers, List<Link> chain) {
        public Conflict {
            observers = List.copyOf(observers);
            chain = List.copyOf(chain);
        }
    }

    /**
     * A value of a chain.
     *
     * @param latest the chain stays in the way as long as, of its values that nothing is known to have taken, each is
     *     taken only later than this
     */
    record Link(int value, int latest) {}
}
