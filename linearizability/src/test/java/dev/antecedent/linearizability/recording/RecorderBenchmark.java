package dev.antecedent.linearizability.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What recording costs, in nanoseconds an operation, beside the bare operation and beside a synchronized list of events.
 * A program, not a test: {@code RecorderBenchmark [operations] [rounds]}; prints minima over the rounds. Give it memory
 * that is there ({@code -Xms2g -Xmx2g -Xmn1500m -XX:+AlwaysPreTouch}), or it measures how the system hands out pages.
 */
final class RecorderBenchmark {

    private RecorderBenchmark() {}

    private interface Loop {
        long run(int process, int operations);
    }

    private static final AtomicLong OBJECT = new AtomicLong();

    /** So that no loop is found to be useless. */
    private static final AtomicLong SUM = new AtomicLong();

    private static Loop bare() {
        return (process, operations) -> {
            long sum = 0;
            for (int i = 0; i < operations; i++) {
                sum += OBJECT.getAndIncrement();
            }
            return sum;
        };
    }

    private static Loop recorded() {
        Recorder recorder = new Recorder();
        return (number, operations) -> {
            RecordedProcess process = recorder.process(number);
            long sum = 0;
            for (int i = 0; i < operations; i++) {
                sum += process.call("next", OBJECT::getAndIncrement);
            }
            return sum;
        };
    }

    private record Entry(int process, boolean invocation, Object value) {}

    private static Loop synchronizedList() {
        List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
        return (process, operations) -> {
            long sum = 0;
            for (int i = 0; i < operations; i++) {
                entries.add(new Entry(process, true, "next"));
                long value = OBJECT.getAndIncrement();
                entries.add(new Entry(process, false, value));
                sum += value;
            }
            return sum;
        };
    }

    private static double nanosAnOperation(Loop loop, int threads, int operations) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(threads);
        long[] nanos = new long[threads];
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            running.add(new Thread(() -> nanos[number] = nanos(start, loop, number, operations)));
        }
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return (double) Arrays.stream(nanos).max().orElseThrow() / operations;
    }

    private static long nanos(CyclicBarrier start, Loop loop, int number, int operations) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        long began = System.nanoTime();
        long sum = loop.run(number, operations);
        long ended = System.nanoTime();
        SUM.addAndGet(sum);
        return ended - began;
    }

    public static void main(String[] arguments) throws InterruptedException {
        int operations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        System.out.printf(Locale.ROOT, "%d operations a thread, minima of %d rounds%n", operations, rounds);
        for (int threads = 1; threads <= 2; threads++) {
            double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
            for (int round = 0; round < rounds; round++) {
                List<Loop> loops = List.of(bare(), recorded(), synchronizedList());
                for (int i = 0; i < loops.size(); i++) {
                    System.gc();
                    least[i] = Math.min(least[i], nanosAnOperation(loops.get(i), threads, operations));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d thread(s), ns an operation of a thread: bare %.1f, recorded %.1f, synchronized list %.1f%n",
                    threads,
                    least[0],
                    least[1],
                    least[2]);
        }
    }
}
