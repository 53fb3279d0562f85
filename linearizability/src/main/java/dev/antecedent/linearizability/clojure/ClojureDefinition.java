package dev.antecedent.linearizability.clojure;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.model.ModelDefinition;
import dev.antecedent.linearizability.model.SequentialModel;
import java.util.Optional;
import java.util.function.Function;

/**
 * A Clojure object as the initial state of a kind of object. As with Knossos, failed operations did not happen, and what
 * nil means is the model's affair.
 */
public final class ClojureDefinition implements ModelDefinition {

    private final String name;
    private final ClojureModel initial;

    /**
     * Starts at this object.
     *
     * @param operations what the model is told of an operation
     * @throws IllegalArgumentException if the object is no model
     */
    public ClojureDefinition(String name, Object initial, Function<Operation, Object> operations) {
        this.name = name;
        this.initial = new ClojureModel(initial, StepProtocol.of(initial), operations);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SequentialModel initially(Optional<Value> value) {
        if (value.isPresent()) {
            throw new IllegalArgumentException("a model in Clojure brings its initial value");
        }
        return initial;
    }

    @Override
    public Optional<Operation> judged(History history, Operation operation) {
        return operation.outcome() == Outcome.FAIL ? Optional.empty() : Optional.of(completed(operation));
    }

    /**
     * Knossos' completion: what was invoked with nil and returned a value is taken as invoked with that value. So who asks
     * what if it had not returned, as explanations do, asks about this very effect, and not about one with nil.
     */
    private static Operation completed(Operation operation) {
        Event invoked = operation.invocation();
        if (!operation.argument().equals(Value.nil()) || operation.result().equals(Value.nil())) {
            return operation;
        }
        Event filled = new Event(
                invoked.order(),
                invoked.position(),
                invoked.process(),
                invoked.type(),
                invoked.f(),
                operation.result(),
                invoked.key(),
                invoked.time());
        return new Operation(filled, operation.outcome(), operation.completion());
    }
}
