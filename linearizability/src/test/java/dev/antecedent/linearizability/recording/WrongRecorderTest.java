package dev.antecedent.linearizability.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/**
 * What a recorder with wrong times does to verdicts: each twin of {@link Recorder} has one flaw, meets the schedule that
 * shows it, and is wrong; the recorder itself, on the same schedule, is right.
 */
final class WrongRecorderTest {

    /** Records operations of a register; the action is the operation, and may be held up inside. */
    private interface RegisterRecorder {
        void write(int process, int value, Runnable action);

        void read(int process, IntSupplier action);

        History history();
    }

    private static class RightRecorder implements RegisterRecorder {
        final Recorder recorder = new Recorder();

        @Override
        public void write(int process, int value, Runnable action) {
            recorder.process(process).run("write", value, action::run);
        }

        @Override
        public void read(int process, IntSupplier action) {
            recorder.process(process).call("read", action::getAsInt);
        }

        @Override
        public History history() {
            return recorder.history();
        }
    }

    /** The response is stamped before the operation has run. */
    private static final class EarlyResponse extends RightRecorder {
        @Override
        public void write(int process, int value, Runnable action) {
            recorder.process(process).run("write", value, () -> {});
            action.run();
        }
    }

    /** The invocation is stamped when the operation has run. */
    private static final class LateInvocation extends RightRecorder {
        @Override
        public void read(int process, IntSupplier action) {
            int result = action.getAsInt();
            recorder.process(process).call("read", () -> result);
        }
    }

    /** Responses are stamped when the history is asked for, all at once. */
    private static final class LateResponse extends RightRecorder {
        private final List<Runnable> responses = new ArrayList<>();

        @Override
        public void write(int process, int value, Runnable action) {
            recorder.process(process).invoke("write", value);
            action.run();
            responses.add(recorder.process(process)::ok);
        }

        @Override
        public History history() {
            responses.forEach(Runnable::run);
            return super.history();
        }
    }

    private final AtomicInteger register = new AtomicInteger();

    private static String verdict(RegisterRecorder recorder) {
        return Histories.verdict("register", Value.of(0), recorder.history()).word();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** While process 0 is inside its operation, process 1 does all of its own. */
    private static String overlapping(
            RegisterRecorder recorder, java.util.function.Consumer<Runnable> outer, Runnable inner)
            throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = new Thread(() -> outer.accept(() -> {
            inside.countDown();
            await(goOn);
        }));
        first.start();
        inside.await();
        inner.run();
        goOn.countDown();
        first.join();
        return verdict(recorder);
    }

    /** A write begins, another process reads what was there before, the write takes effect. */
    private String readDuringWrite(RegisterRecorder recorder) throws InterruptedException {
        return overlapping(
                recorder,
                holdUp -> recorder.write(0, 1, () -> {
                    holdUp.run();
                    register.set(1);
                }),
                () -> recorder.read(1, register::get));
    }

    /** A read takes effect, another process writes, the read returns. */
    private String writeDuringRead(RegisterRecorder recorder) throws InterruptedException {
        return overlapping(
                recorder,
                holdUp -> recorder.read(0, () -> {
                    int value = register.get();
                    holdUp.run();
                    return value;
                }),
                () -> recorder.write(1, 1, () -> register.set(1)));
    }

    /** A register whose reads are stale: a write has returned, and another process still reads what was there before. */
    private String staleRead(RegisterRecorder recorder) throws InterruptedException {
        Thread writer = new Thread(() -> recorder.write(0, 1, () -> register.set(1)));
        writer.start();
        writer.join();
        recorder.read(1, () -> 0);
        return verdict(recorder);
    }

    @Test
    void aResponseStampedTooEarlyMakesALinearizableObjectLookBroken() throws InterruptedException {
        assertThat(readDuringWrite(new RightRecorder())).isEqualTo("holds");
        register.set(0);
        assertThat(readDuringWrite(new EarlyResponse())).isEqualTo("violated");
    }

    @Test
    void anInvocationStampedTooLateMakesALinearizableObjectLookBroken() throws InterruptedException {
        assertThat(writeDuringRead(new RightRecorder())).isEqualTo("holds");
        register.set(0);
        assertThat(writeDuringRead(new LateInvocation())).isEqualTo("violated");
    }

    @Test
    void aResponseStampedTooLateMakesABrokenObjectLookLinearizable() throws InterruptedException {
        assertThat(staleRead(new RightRecorder())).isEqualTo("violated");
        assertThat(staleRead(new LateResponse())).isEqualTo("holds");
    }

    /** Between the looks at two tapes, one process writes a value and the other reads it. */
    private History lookedAt(boolean withCut) {
        Recorder recorder = new Recorder();
        recorder.process(0);
        recorder.process(1);
        long cut = withCut ? recorder.cut() : Long.MAX_VALUE;
        List<Tape> tapes = recorder.tapes();
        List<Moment> moments = new ArrayList<>(tapes.get(0).moments(cut));
        recorder.process(0).run("write", 1, () -> register.set(1));
        recorder.process(1).call("read", register::get);
        moments.addAll(tapes.get(1).moments(cut));
        return recorder.history(moments);
    }

    @Test
    void tapesReadWithoutACutMakeALinearizableObjectLookBroken() {
        assertThat(Histories.verdict("register", Value.of(0), lookedAt(true)).word())
                .isEqualTo("holds");
        assertThat(Histories.verdict("register", Value.of(0), lookedAt(false)).word())
                .isEqualTo("violated");
    }
}
