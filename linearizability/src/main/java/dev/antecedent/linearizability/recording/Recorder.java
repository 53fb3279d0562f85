package dev.antecedent.linearizability.recording;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Records the operations of threads as a history. Each process writes to a tape of its own; what they share is one
 * counter, of the responses so far. An invocation reads it, before the operation's first action; a response increments
 * it, after the operation's last action, and takes the new value. An operation with response {@code r} precedes one with
 * invocation {@code i} if and only if {@code r <= i}: that orders the events, since two invocations, or two responses,
 * need no order between them (only a response before an invocation says anything about operations).
 *
 * <p><b>Why the recorded order is never wrong.</b> By the Java memory model (JLS 17.4): reading and incrementing the
 * counter are volatile actions, so all of them are in one total order, the synchronization order, that agrees with the
 * order in each thread, and each sees the value that the increment before it left.
 *
 * <ol>
 *   <li><i>If the history says that a precedes b, then a's last action happens before b's first.</i> From {@code r <= i}
 *       follows that a's increment comes before b's reading in the synchronization order, since the counter only grows;
 *       so it synchronizes with it. The last action of a is before the increment in a's thread, the first of b after the
 *       reading in b's. Nothing that b does can have been seen by a, on whatever hardware.
 *   <li><i>If the program makes a's call return before it calls b, then the history says that a precedes b.</i> Then a's
 *       increment happens before b's reading, which therefore sees it, or a later one: {@code r <= i}. So nothing that
 *       anybody could have known about the order is lost; operations are concurrent in the history only if no action
 *       links the return of the one to the call of the other.
 *   <li><i>A history that is taken while operations run is a prefix of the run.</i> {@link #history()} first reads the
 *       counter, {@code c}, then the tapes, and keeps the events with stamps up to {@code c}. What it finds answered is
 *       right by the first claim; what is answered but not yet published is pending, which is weaker, never wrong. It
 *       might miss an invocation of b with {@code i <= c} that is published later. An invocation publishes, and then
 *       reads the counter once more. That second reading is after b's publication, this after the reading of the tapes,
 *       this after that of {@code c}, so it sees every response that was kept: all of those operations happened before
 *       b's first action, and the prefix without b is what had happened until then. Without the second reading, b's
 *       first actions might be seen before b is published (a store may be reordered with a later plain one), and the
 *       history could hold a dequeued value that nobody has enqueued.
 * </ol>
 *
 * <p><b>Why not {@code System.nanoTime()}.</b> It is no synchronization action: compiler and processor may move the
 * operation's own reads and writes across it, so that an operation can be seen to act outside of its recorded interval.
 * Its values are comparable within one thread; nothing promises that clocks of two processors agree. And equal values,
 * which occur, have no order. Each of the three makes an operation seem to end before another began which it never
 * preceded. One counter for both ends of an operation would be right, and twice the increments.
 *
 * <p><b>Assumes</b> that a process is used by one thread at a time, and handed from one to another by an action that
 * orders them (start, join, a queue). <b>Does not</b> order what happens within an operation, keep a time, or bound its
 * memory: about 100 bytes an operation.
 */
public final class Recorder {

    private final String name;
    private final AtomicLong responses = new AtomicLong();

    /** In the order of registration; guarded by itself. */
    private final List<Tape> tapes = new ArrayList<>();

    /** Guarded by {@link #tapes}. */
    private final Map<Value, RecordedProcess> processes = new LinkedHashMap<>();

    /** A recorder of histories that are called {@code recorded}. */
    public Recorder() {
        this("recorded");
    }

    /**
     * A recorder.
     *
     * @param name stands for the file of its histories in messages
     */
    public Recorder(String name) {
        this.name = name;
    }

    /** The process of that number; made when it is first asked for. */
    public RecordedProcess process(long number) {
        return process(Value.of(number));
    }

    /** The process of that name; made when it is first asked for. */
    public RecordedProcess process(String processName) {
        return process(Value.of(processName));
    }

    private RecordedProcess process(Value process) {
        synchronized (tapes) {
            return processes.computeIfAbsent(process, id -> new RecordedProcess(this, id));
        }
    }

    Tape newTape(Value process) {
        Tape tape = new Tape(process, responses);
        synchronized (tapes) {
            tapes.add(tape);
        }
        return tape;
    }

    /**
     * What has been recorded. While processes still run, that is a prefix of what they do; an operation that has not
     * ended, or never will, is pending. In Jepsen's dialect.
     */
    public History history() {
        return history(moments());
    }

    /** The events up to now, in no order. */
    List<Moment> moments() {
        long cut = cut();
        List<Moment> moments = new ArrayList<>();
        for (Tape tape : tapes()) {
            moments.addAll(tape.moments(cut));
        }
        return moments;
    }

    /** The stamp of everything that has been answered up to now. */
    long cut() {
        return responses.get();
    }

    List<Tape> tapes() {
        synchronized (tapes) {
            return List.copyOf(tapes);
        }
    }

    /** The history that these events make up; equal stamps stay in the order given. */
    History history(List<Moment> moments) {
        HistoryBuilder history = new HistoryBuilder(name);
        moments.stream().sorted(Moment.IN_REAL_TIME).forEach(moment -> add(history, moment));
        return history.build();
    }

    private static void add(HistoryBuilder history, Moment moment) {
        RecordedOperation operation = moment.operation();
        history.add(
                moment.process(),
                moment.isInvocation() ? EventType.INVOKE : operation.completion,
                operation.f,
                value(moment.isInvocation() ? operation.argument : operation.result),
                operation.key == null ? null : RecordedValue.of(operation.key),
                null);
    }

    private static @Nullable Value value(@Nullable Object recorded) {
        return recorded == RecordedOperation.NO_VALUE ? null : RecordedValue.of(recorded);
    }
}
