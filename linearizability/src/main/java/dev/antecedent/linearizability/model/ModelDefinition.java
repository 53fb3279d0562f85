package dev.antecedent.linearizability.model;

import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.List;
import java.util.Optional;

/** A kind of object: its name, its initial states, and which operations of a history speak about it. */
public interface ModelDefinition {

    /** The name on the command line and in indexes. */
    String name();

    /**
     * The model in its initial state.
     *
     * @param initial empty for the default
     * @throws IllegalArgumentException if this object cannot hold that value
     */
    SequentialModel initially(Optional<Value> initial);

    /**
     * What an operation says about the object: itself, or nothing if the {@link Dialect} has it say nothing, as with a
     * failed write.
     *
     * @throws MalformedHistory if the object has no such operation, or not with such values
     */
    Optional<Operation> judged(History history, Operation operation);

    /**
     * The operations that a linearization must explain, in the order of their invocations.
     *
     * @throws MalformedHistory if one of them is none of this object's
     */
    default List<Operation> judged(History history) {
        return history.operations().stream()
                .flatMap(operation -> judged(history, operation).stream())
                .toList();
    }
}
