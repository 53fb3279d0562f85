package dev.antecedent.linearizability.recording;

import dev.antecedent.linearizability.history.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An operation on a {@link Tape}. Plain fields: the tape publishes those of the invocation and those of the completion,
 * each with one store.
 */
final class RecordedOperation {

    /** A completion that carries no value, which is not the same as nil. */
    static final Object NO_VALUE = new Object();

    final String f;
    final @Nullable Object argument;
    final @Nullable Object key;

    /** How many operations had been answered when this one was called. */
    final long invokedAt;

    EventType completion = EventType.INFO;

    @Nullable
    Object result = NO_VALUE;

    /** Its own place among the answered operations, from 1. */
    long returnedAt;

    @Nullable
    RecordedOperation next;

    RecordedOperation(String f, @Nullable Object argument, @Nullable Object key, long invokedAt) {
        this.f = f;
        this.argument = argument;
        this.key = key;
        this.invokedAt = invokedAt;
    }
}
