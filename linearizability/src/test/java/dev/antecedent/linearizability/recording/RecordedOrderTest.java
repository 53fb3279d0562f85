package dev.antecedent.linearizability.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * The first two claims of {@link Recorder}, held against a clock that knows nothing of it: every operation asks the
 * clock when it begins and before it ends, and its caller before and after.
 */
final class RecordedOrderTest {

    private static final int THREADS = 4;
    private static final int OPERATIONS = 250;

    private final AtomicLong clock = new AtomicLong();

    /** The clock at the call, at the operation's first and last actions, and at the return. */
    private record Times(long call, long first, long last, long back) {}

    private final List<List<Times>> times = new ArrayList<>();

    private static Times recorded(RecordedProcess process, AtomicLong clock) {
        long call = clock.getAndIncrement();
        long[] inside = process.call("ask", () -> new long[] {clock.getAndIncrement(), clock.getAndIncrement()});
        return new Times(call, inside[0], inside[1], clock.getAndIncrement());
    }

    private History run() throws InterruptedException {
        Recorder recorder = new Recorder();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            RecordedProcess process = recorder.process(i);
            List<Times> own = new ArrayList<>();
            times.add(own);
            threads.add(new Thread(() -> {
                await(start);
                for (int j = 0; j < OPERATIONS; j++) {
                    own.add(recorded(process, clock));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread running : threads) {
            running.join();
        }
        return recorder.history();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> wrongs(History history) {
        int[] next = new int[THREADS];
        List<Times> inOrder = new ArrayList<>();
        for (Operation operation : history.operations()) {
            int process = ((Value.Int) operation.process()).value().intValueExact();
            inOrder.add(times.get(process).get(next[process]++));
        }
        List<String> wrongs = new ArrayList<>();
        for (int a = 0; a < inOrder.size(); a++) {
            for (int b = 0; b < inOrder.size(); b++) {
                boolean precedes = history.operations()
                        .get(a)
                        .precedes(history.operations().get(b));
                Times first = inOrder.get(a);
                Times second = inOrder.get(b);
                if (precedes && first.last() > second.first()) {
                    wrongs.add("claim 1: " + first + " is said to precede " + second);
                } else if (!precedes && a != b && first.back() < second.call()) {
                    wrongs.add("claim 2: " + first + " is not said to precede " + second);
                }
            }
        }
        return wrongs;
    }

    @Test
    void theHistoryHasTheOrderOfTheRun() throws InterruptedException {
        History history = run();

        assertThat(history.operations()).hasSize(THREADS * OPERATIONS).noneMatch(Operation::isPending);
        assertThat(wrongs(history)).isEmpty();
    }

    @Test
    void aResponseThatIsRecordedBeforeTheOperationRanIsNoticed() {
        Recorder recorder = new Recorder();
        recorder.process(0).invoke("ask", null);
        recorder.process(0).ok();
        recorder.process(1).invoke("ask", null);
        recorder.process(1).ok();
        times.add(List.of(new Times(0, 5, 6, 7)));
        times.add(List.of(new Times(1, 2, 3, 4)));

        assertThat(wrongs(recorder.history())).singleElement().asString().startsWith("claim 1: Times[call=0");
    }

    @Test
    void anInvocationThatIsRecordedLateIsNoticed() {
        Recorder recorder = new Recorder();
        recorder.process(1).invoke("ask", null);
        recorder.process(1).ok();
        recorder.process(0).invoke("ask", null);
        recorder.process(0).ok();
        times.add(List.of(new Times(0, 1, 2, 7)));
        times.add(List.of(new Times(3, 4, 5, 6)));

        assertThat(wrongs(recorder.history())).singleElement().asString().startsWith("claim 1: Times[call=3");
    }

    @Test
    void aResponseThatIsRecordedLateIsNoticed() {
        Recorder recorder = new Recorder();
        recorder.process(0).invoke("ask", null);
        recorder.process(1).invoke("ask", null);
        recorder.process(1).ok();
        recorder.process(0).ok();
        times.add(List.of(new Times(0, 1, 2, 3)));
        times.add(List.of(new Times(4, 5, 6, 7)));

        assertThat(wrongs(recorder.history())).singleElement().asString().startsWith("claim 2: Times[call=0");
    }
}
