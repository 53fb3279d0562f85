package dev.antecedent.linearizability.decider.collection;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What bounds the time at which a value comes into a set that only grows; see {@link GrowingSetDecider}. */
final class Arrival {

    private @Nullable Operation add;
    private @Nullable Operation from;
    private @Nullable Operation to;
    private @Nullable Operation found;
    private @Nullable Operation at;

    /** Takes an operation on the value into account; in the order of invocations. */
    void note(Operation operation) {
        if (operation.f().equals("add")) {
            if (add == null) {
                add = operation;
                notBefore(operation);
            }
            if (!operation.isPending()) {
                notAfter(operation);
            }
        } else if (isFound(operation)) {
            found = found == null ? operation : found;
            notAfter(operation);
        } else if (isMissed(operation)) {
            notBefore(operation);
        }
    }

    private void notBefore(Operation operation) {
        if (from == null || operation.invokedAt() > from.invokedAt()) {
            from = operation;
        }
    }

    private void notAfter(Operation operation) {
        if (to == null || operation.returnedAt() < to.returnedAt()) {
            to = operation;
        }
    }

    /** Whether it is a {@code contains} that found its value. */
    static boolean isFound(Operation operation) {
        return found(operation, true);
    }

    /** Whether it is a {@code contains} that did not find its value. */
    static boolean isMissed(Operation operation) {
        return found(operation, false);
    }

    private static boolean found(Operation operation, boolean wanted) {
        return operation.f().equals("contains")
                && operation.result() instanceof Value.Array array
                && array.elements().get(1).equals(new Value.Bool(wanted));
    }

    /** Whether anybody adds the value. */
    boolean isAdded() {
        return add != null;
    }

    /** Whether the value has to come in: it was read, found, or its {@code add} has returned. */
    boolean happens(boolean read) {
        return add != null && (read || to != null);
    }

    /** The first {@code add} of the value to be invoked. */
    Operation add() {
        return Objects.requireNonNull(add);
    }

    boolean isFirst(Operation operation) {
        return add().invokedAt() == operation.invokedAt();
    }

    /** The value comes in after the invocation of this one. */
    Operation from() {
        return Objects.requireNonNull(from);
    }

    /** The value comes in before the response of this one, if there is one. */
    @Nullable
    Operation to() {
        return to;
    }

    /** A {@code contains} that found it, if there is one. */
    @Nullable
    Operation found() {
        return found;
    }

    /** It comes in at the invocation of this one. */
    void comesAt(Operation operation) {
        at = operation;
    }

    Operation at() {
        return Objects.requireNonNull(at);
    }
}
