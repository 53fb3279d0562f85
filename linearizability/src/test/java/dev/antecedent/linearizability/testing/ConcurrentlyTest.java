package dev.antecedent.linearizability.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.recording.Recorder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

final class ConcurrentlyTest {

    @Test
    void everyThreadRunsItsOwnWorkAtTheSameTime() {
        Set<Integer> numbers = ConcurrentHashMap.newKeySet();
        CyclicBarrier allAreHere = new CyclicBarrier(3);

        Concurrently.run(3, number -> {
            allAreHere.await();
            numbers.add(number);
        });

        assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void failuresOfAllThreadsAreTold() {
        assertThatThrownBy(() -> Concurrently.run(3, number -> {
                    if (number > 0) {
                        throw new IOException("number " + number);
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("thread 1 ended with java.io.IOException: number 1")
                .hasCauseInstanceOf(IOException.class)
                .satisfies(failure -> assertThat(List.of(failure.getSuppressed()))
                        .singleElement()
                        .asString()
                        .contains("thread 2 ended with java.io.IOException: number 2"));
    }

    @Test
    void whoNeverComesBackIsToldAndItsOperationIsPending() {
        Recorder recorder = new Recorder();
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> Concurrently.run(2, Duration.ofMillis(50), number -> {
                    if (number == 1) {
                        recorder.process(1).run("acquire", null, () -> {
                            while (never.getCount() > 0) {
                                Thread.onSpinWait();
                            }
                        });
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("thread 1 has not come back");
        assertThat(recorder.history().operations()).singleElement().matches(Operation::isPending);
        never.countDown();
    }

    @Test
    void noThreadsAreRefused() {
        assertThatThrownBy(() -> Concurrently.run(0, number -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 threads; wanted at least 1");
    }
}
