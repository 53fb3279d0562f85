package dev.antecedent.linearizability.crosscheck;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What random histories of one kind of object are made of: few values, so that operations meet. */
public interface Vocabulary {

    /** In a few words, for reports: {@code queue, distinct values}. */
    String name();

    ModelDefinition model();

    /** The initial value, empty for the model's default. */
    default Optional<Value> initial() {
        return Optional.empty();
    }

    default Dialect dialect() {
        return Dialect.JEPSEN;
    }

    /** One in so many results is drawn without asking the object: fewer where lies are often true. */
    default int lies() {
        return 9;
    }

    /**
     * An operation to invoke.
     *
     * @param number how many were invoked before it in this history; the source of distinct values
     */
    Offer offer(int number, RandomGenerator random);
}
