package dev.antecedent.linearizability.model;

import dev.antecedent.linearizability.history.Event;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.MalformedHistory;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Outcome;
import dev.antecedent.linearizability.history.Value;
import java.util.Objects;

/** The demands on the values of an operation that several models share; what does not meet them is malformed. */
public record OperationShape(History history, Operation operation) {

    /** The invocation carries a value, even if it is nil: a mistyped key must not pass for nil. */
    public void hasArgument(String meaning) {
        if (operation.invocation().value() == null) {
            throw malformed(operation.invocation(), "invoke " + operation.f() + " without a value", meaning);
        }
    }

    /** The invocation carries an integer. */
    public void hasInteger(String meaning) {
        if (!(operation.argument() instanceof Value.Int)) {
            throw malformed(
                    operation.invocation(),
                    "invoke " + operation.f() + " with " + operation.argument().brief(),
                    "an integer, " + meaning);
        }
    }

    /** The invocation carries a pair. */
    public void hasPair(String meaning) {
        if (!(operation.argument() instanceof Value.Array array)
                || array.elements().size() != 2) {
            throw malformed(
                    operation.invocation(),
                    "invoke " + operation.f() + " with " + operation.argument().brief(),
                    meaning);
        }
    }

    /** If the operation succeeded, it returned a value, even if it is nil. */
    public void returnsValue(String meaning) {
        if (operation.outcome() == Outcome.OK && completion().value() == null) {
            throw malformed(completion(), "ok " + operation.f() + " without a value", meaning);
        }
    }

    /** If the operation succeeded, it returned an integer. */
    public void returnsInteger(String meaning) {
        if (operation.outcome() == Outcome.OK && !(operation.result() instanceof Value.Int)) {
            throw malformed(
                    completion(),
                    "ok " + operation.f() + " with " + operation.result().brief(),
                    "an integer, " + meaning);
        }
    }

    /** A known completion repeats the invocation's value or is nil. */
    public void repeatsArgument() {
        if (operation.isPending()) {
            return;
        }
        Value repeated = completion().valueOrNil();
        if (!repeated.equals(Value.nil()) && !repeated.equals(operation.argument())) {
            throw malformed(
                    completion(),
                    completion().type().word() + " " + operation.f() + " with " + repeated.brief(),
                    "the value of its invocation, " + operation.argument().brief() + ", or nil");
        }
    }

    /**
     * The object has no operation of that name.
     *
     * @param wanted the operations that it has
     */
    public MalformedHistory unknown(String wanted) {
        return malformed(operation.invocation(), "operation `" + operation.f() + "`", wanted);
    }

    public MalformedHistory malformed(Event event, String found, String wanted) {
        return history.malformed(event, found, wanted);
    }

    /** The completion of an operation whose outcome is known. */
    public Event completion() {
        return Objects.requireNonNull(operation.completion());
    }
}
