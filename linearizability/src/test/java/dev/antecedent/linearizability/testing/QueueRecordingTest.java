package dev.antecedent.linearizability.testing;

// snippet: junit
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.assertThat;
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.fifoQueue;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.linearizability.recording.RecordedProcess;
import dev.antecedent.linearizability.recording.Recorder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueueRecordingTest {

    private final Queue<Integer> queue = new ConcurrentLinkedQueue<>();

    /** What each thread does depends on its number alone; when it happens is the scheduler's to say. */
    private void produceAndConsume(RecordedProcess process, int number) {
        process.run("enqueue", number, () -> queue.add(number));
        process.call("dequeue", queue::poll);
        process.run("enqueue", 10 + number, () -> queue.add(10 + number));
    }

    @RepeatedTest(20)
    @Linearizable(model = "fifo-queue")
    void aConcurrentLinkedQueueIsAQueue(Recorder recorder) {
        Concurrently.run(3, number -> produceAndConsume(recorder.process(number), number));
    }
    // end

    // snippet: assertj
    @Test
    void judgedWithoutTheExtension(@TempDir Path folder) throws IOException {
        Recorder recorder = new Recorder("queue");
        Concurrently.run(3, number -> produceAndConsume(recorder.process(number), number));
        History history = recorder.history();

        assertThat(history).isLinearizableTo(fifoQueue());
        HistoryWriter.write(history, folder.resolve("queue.ndjson"));
    }
    // end

    // snippet: broken
    /** Gives back the value that came last: two values suffice to see that it is no queue. */
    private static final class LastInFirstOut {
        private final ArrayDeque<Integer> values = new ArrayDeque<>();

        synchronized void add(int value) {
            values.addLast(value);
        }

        synchronized Integer poll() {
            return values.pollLast();
        }
    }

    @Test
    void aStackIsNoQueue() {
        LastInFirstOut values = new LastInFirstOut();
        Recorder recorder = new Recorder("stack");
        RecordedProcess process = recorder.process(0);
        process.run("enqueue", 1, () -> values.add(1));
        process.run("enqueue", 2, () -> values.add(2));
        process.call("dequeue", values::poll);

        assertThat(recorder.history()).isNotLinearizableTo(fifoQueue());
    }
    // end
}
