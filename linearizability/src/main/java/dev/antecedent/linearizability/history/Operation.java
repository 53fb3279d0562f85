package dev.antecedent.linearizability.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a process: its invocation and, if there was one, its completion.
 *
 * @param completion null if the history ends without one; an {@code info} is kept, but is no response
 */
public record Operation(
        Event invocation, Outcome outcome, @Nullable Event completion) {

    /** What {@link #returnedAt()} says of a pending operation: after everything. */
    public static final int NEVER = Integer.MAX_VALUE;

    public Operation {
        if (outcome != Outcome.UNKNOWN) {
            Objects.requireNonNull(completion, "an outcome is known by a completion");
        }
    }

    public Value process() {
        return invocation.process();
    }

    /** The operation's name. */
    public String f() {
        return invocation.f();
    }

    /** The object that it operates on, null if there is only one. */
    public @Nullable Value key() {
        return invocation.key();
    }

    /** What it was invoked with. */
    public Value argument() {
        return invocation.valueOrNil();
    }

    /** What it returned; nil if it did not, or returned nothing. */
    public Value result() {
        return completion == null || isPending() ? Value.nil() : completion.valueOrNil();
    }

    /** Whether it has no response, so that nobody knows whether it took effect. */
    public boolean isPending() {
        return outcome == Outcome.UNKNOWN;
    }

    /** The order of its invocation in the history. */
    public int invokedAt() {
        return invocation.order();
    }

    /** The order of its response in the history, {@link #NEVER} while pending. */
    public int returnedAt() {
        return completion == null || isPending() ? NEVER : completion.order();
    }

    /** Whether it returned before the other was invoked, so that it must come first in every linearization. */
    public boolean precedes(Operation other) {
        return returnedAt() < other.invokedAt();
    }
}
