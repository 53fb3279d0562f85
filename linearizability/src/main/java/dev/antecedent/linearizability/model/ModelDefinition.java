package dev.antecedent.linearizability.model;

import dev.antecedent.linearizability.decider.Decider;
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

    /** What an operation does to states; {@link Effect#REPLACES} is always right, the others make the search faster. */
    default Effect effect(Operation operation) {
        return Effect.REPLACES;
    }

    /**
     * Whether steps look at an operation's process too, as with a lock that only its holder may release. Operations
     * that steps cannot tell apart are interchangeable to the search.
     */
    default boolean tellsProcessesApart() {
        return false;
    }

    /**
     * The parts of a history that can be judged alone.
     *
     * @param operations what a linearization must explain, in the order of their invocations
     */
    default List<Part> parts(SequentialModel initial, List<Operation> operations) {
        return List.of(new Part(Optional.empty(), initial, operations));
    }

    /**
     * What each register holds before the first write, if the object is one register or several and all begin alike: then
     * reads return the value last written, and weaker models than linearizability can be decided by reads and writes.
     *
     * @param initial empty for the default
     */
    default Optional<Value> unwritten(Optional<Value> initial) {
        return Optional.empty();
    }

    /** Rules that decide a part outright where their condition holds; asked in this order, before any search. */
    default List<Decider> deciders(SequentialModel initial) {
        return List.of();
    }
}
