package dev.antecedent.linearizability.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs threads that begin together and waits for them. What they do is the same in every run: each is told its number,
 * and is to take whatever it needs from that, such as a random seed. In which order it happens is the scheduler's to
 * say, which is why a test repeats.
 *
 * <pre>{@code
 * Concurrently.run(3, number -> recorder.process(number).run("enqueue", number, () -> queue.add(number)));
 * }</pre>
 */
public final class Concurrently {

    /** Far more than any test takes, so that only those who never come back are given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Concurrently() {}

    /** What one of the threads does. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @param number of the thread, from 0
         */
        void run(int number) throws Exception;
    }

    /**
     * Runs so many threads; waits a minute for those who do not come back.
     *
     * @throws AssertionError if work ended with an exception, its cause, or did not end
     */
    public static void run(int threads, Work work) {
        run(threads, PATIENCE, work);
    }

    /**
     * The same with a limit of one's own.
     *
     * @param patience how long to wait for all of them; who is not back is interrupted, and left behind as a daemon: what
     *     it was doing stays pending in the history
     */
    public static void run(int threads, Duration patience, Work work) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads; wanted at least 1");
        }
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Worker> workers = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            workers.add(new Worker(number, start, work));
        }
        workers.forEach(Thread::start);
        List<Worker> late = notBackAfter(patience, workers);
        AssertionError wrong = null;
        for (Worker worker : workers) {
            if (late.contains(worker)) {
                wrong = also(wrong, new AssertionError(worker.getName() + " has not come back"));
            } else if (worker.failure != null) {
                wrong = also(
                        wrong, new AssertionError(worker.getName() + " ended with " + worker.failure, worker.failure));
            }
        }
        if (wrong != null) {
            throw wrong;
        }
    }

    private static List<Worker> notBackAfter(Duration patience, List<Worker> workers) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Worker worker : workers) {
                worker.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        List<Worker> late = workers.stream().filter(Thread::isAlive).toList();
        late.forEach(Thread::interrupt);
        return late;
    }

    private static AssertionError also(@Nullable AssertionError before, AssertionError failure) {
        if (before == null) {
            return failure;
        }
        before.addSuppressed(failure);
        return before;
    }

    private static final class Worker extends Thread {
        private final int number;
        private final CyclicBarrier start;
        private final Work work;

        /** Written by this thread before it ends, read by others when it has. */
        private volatile @Nullable Throwable failure;

        Worker(int number, CyclicBarrier start, Work work) {
            super("thread " + number);
            this.number = number;
            this.start = start;
            this.work = work;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                start.await();
                work.run(number);
            } catch (BrokenBarrierException neverBegan) {
                failure = neverBegan;
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }
    }
}
