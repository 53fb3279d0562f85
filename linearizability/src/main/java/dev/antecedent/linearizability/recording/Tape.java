package dev.antecedent.linearizability.recording;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What one process did, in its order: written by one thread at a time, read by any. Nobody waits for anybody; what the
 * tapes share is the counter of responses alone. {@link Recorder} says why the stamps are right.
 */
final class Tape {

    private final Value process;

    /** How many operations, of all processes, have been answered. */
    private final AtomicLong responses;

    /** How many events of this tape may be read: odd while an operation is open. */
    private final AtomicInteger published = new AtomicInteger();

    private final RecordedOperation head = new RecordedOperation("", null, null, 0);
    private RecordedOperation last = head;

    Tape(Value process, AtomicLong responses) {
        this.process = process;
        this.responses = responses;
    }

    Value process() {
        return process;
    }

    /** Whether an operation has begun and not ended, as the writing thread sees it. */
    boolean isOpen() {
        return (published.getPlain() & 1) == 1;
    }

    /** Records an invocation; the operation's first action comes after it. */
    void invoke(String f, @Nullable Object argument, @Nullable Object key) {
        RecordedOperation operation = new RecordedOperation(f, argument, key, responses.get());
        last.next = operation;
        last = operation;
        published.set(published.getPlain() + 1);
        responses.get(); // For the order alone: see the recorder's third claim.
    }

    /** Records how the open operation ended; its last action came before. */
    void complete(EventType completion, @Nullable Object result) {
        RecordedOperation operation = last;
        operation.returnedAt = responses.incrementAndGet();
        operation.completion = completion;
        operation.result = result;
        published.setRelease(published.getPlain() + 1);
    }

    /**
     * The events with stamps up to {@code cut}, in their order.
     *
     * @param cut a value of the counter of responses that was read before this call
     */
    List<Moment> moments(long cut) {
        List<Moment> moments = new ArrayList<>();
        int events = published.get();
        RecordedOperation operation = head;
        for (int event = 0; event < events; event++) {
            boolean invocation = (event & 1) == 0;
            if (invocation) {
                operation = Objects.requireNonNull(operation.next);
            }
            long stamp = invocation ? operation.invokedAt : operation.returnedAt;
            if (stamp > cut) {
                break;
            }
            moments.add(new Moment(stamp, process, operation, invocation));
        }
        return moments;
    }
}
