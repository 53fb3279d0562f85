package dev.antecedent.linearizability.recording;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A process whose operations are recorded, one after the other, by one thread at a time. An operation that ends with an
 * exception, an interruption among them, has an unknown outcome: it stays pending, and may take effect later or never.
 * As with Jepsen, its process does nothing more; what the thread does next is recorded as that of a new process,
 * {@code "0.2"} after {@code 0}.
 */
public final class RecordedProcess {

    private final Recorder recorder;
    private final Value process;
    private Tape tape;
    private int lives = 1;

    RecordedProcess(Recorder recorder, Value process) {
        this.recorder = recorder;
        this.process = process;
        this.tape = recorder.newTape(process);
    }

    /** An action that returns nothing. */
    @FunctionalInterface
    public interface Action<X extends Exception> {
        /** Acts. */
        void act() throws X;
    }

    /** An action that returns something. */
    @FunctionalInterface
    public interface Question<T extends @Nullable Object, X extends Exception> {
        /** Asks. */
        T ask() throws X;
    }

    /** An action that says whether it did what it was to do. */
    @FunctionalInterface
    public interface Attempt<X extends Exception> {
        /** Tries. */
        boolean succeeds() throws X;
    }

    /** Records an operation that returns no value, such as {@code enqueue 7}. */
    public <X extends Exception> void run(String f, @Nullable Object argument, Action<X> action) throws X {
        invoke(f, argument);
        try {
            action.act();
        } catch (Throwable unknown) {
            info();
            throw unknown;
        }
        ok();
    }

    /** Records an operation without argument and the value that it returns, such as {@code read -> 3}. */
    public <T extends @Nullable Object, X extends Exception> T call(String f, Question<T, X> question) throws X {
        return call(f, null, question, result -> result);
    }

    /** Records an operation with an argument and the value that it returns, such as {@code append "a" -> 2}. */
    public <T extends @Nullable Object, X extends Exception> T call(
            String f, @Nullable Object argument, Question<T, X> question) throws X {
        return call(f, argument, question, result -> result);
    }

    /**
     * Records an operation whose result the model wants in another form.
     *
     * @param recorded from what it returned to what is recorded; of nothing but its argument
     */
    public <T extends @Nullable Object, X extends Exception> T call(
            String f,
            @Nullable Object argument,
            Question<T, X> question,
            Function<? super T, ? extends @Nullable Object> recorded)
            throws X {
        invoke(f, argument);
        T result;
        try {
            result = question.ask();
            ok(recorded.apply(result));
        } catch (Throwable unknown) {
            if (tape.isOpen()) {
                info();
            }
            throw unknown;
        }
        return result;
    }

    /** Records an operation that happens or does not, such as {@code cas [1 2]}: ok if it did, otherwise failed. */
    public <X extends Exception> boolean attempt(String f, @Nullable Object argument, Attempt<X> attempt) throws X {
        invoke(f, argument);
        boolean succeeded;
        try {
            succeeded = attempt.succeeds();
        } catch (Throwable unknown) {
            info();
            throw unknown;
        }
        if (succeeded) {
            ok();
        } else {
            fail();
        }
        return succeeded;
    }

    /** Records that an operation begins; its first action is yet to come. For operations that no method above fits. */
    public void invoke(String f, @Nullable Object argument) {
        invoke(f, argument, null);
    }

    /**
     * The same with the object that it operates on, where there are several.
     *
     * @throws IllegalStateException if an operation of this process has not ended
     */
    public void invoke(String f, @Nullable Object argument, @Nullable Object key) {
        if (tape.isOpen()) {
            throw new IllegalStateException("a second operation, " + OperationText.name(f) + ", of "
                    + OperationText.process(process)
                    + ", which has one open; wanted one at a time: give each thread a process of its own");
        }
        tape.invoke(f, RecordedValue.frozen(argument), RecordedValue.frozen(key));
    }

    /** Records that the open operation took effect and returned no value. */
    public void ok() {
        complete(EventType.OK, RecordedOperation.NO_VALUE);
    }

    /** Records that the open operation took effect and returned this. */
    public void ok(@Nullable Object result) {
        complete(EventType.OK, RecordedValue.frozen(result));
    }

    /** Records that the open operation did not take effect, and never will. */
    public void fail() {
        complete(EventType.FAIL, RecordedOperation.NO_VALUE);
    }

    /** Records that nobody knows whether the open operation took effect, or will. */
    public void info() {
        complete(EventType.INFO, RecordedOperation.NO_VALUE);
        lives++;
        tape = recorder.newTape(
                Value.of((process instanceof Value.Text text ? text.value() : process.toString()) + "." + lives));
    }

    private void complete(EventType completion, @Nullable Object result) {
        if (!tape.isOpen()) {
            throw new IllegalStateException(completion.word() + " of " + OperationText.process(process)
                    + ", which has no operation open; wanted an invocation first");
        }
        tape.complete(completion, result);
    }
}
