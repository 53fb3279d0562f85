package dev.antecedent.linearizability.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryReader;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.OperationText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecorderTest {

    private final Recorder recorder = new Recorder("run");
    private final AtomicInteger object = new AtomicInteger();

    private static List<String> events(History history) {
        return history.events().stream()
                .map(event -> event.process() + " " + event.type().word() + " " + event.f()
                        + (event.value() == null ? "" : " " + event.value())
                        + (event.key() == null ? "" : " of " + event.key()))
                .toList();
    }

    private static void holdUp(CountDownLatch inside, CountDownLatch until) {
        inside.countDown();
        try {
            until.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void operationsOfOneThreadAreRecordedInTheirOrder() {
        RecordedProcess process = recorder.process(0);
        process.run("write", 3, () -> object.set(3));
        int read = process.call("read", object::get);
        boolean swapped = process.attempt("cas", List.of(4, 5), () -> object.compareAndSet(4, 5));

        assertThat(read).isEqualTo(3);
        assertThat(swapped).isFalse();
        assertThat(events(recorder.history()))
                .containsExactly(
                        "0 invoke write 3",
                        "0 ok write",
                        "0 invoke read nil",
                        "0 ok read 3",
                        "0 invoke cas [4 5]",
                        "0 fail cas");
    }

    @Test
    void aResultIsRecordedInTheFormThatTheModelWants() {
        RecordedProcess process = recorder.process("client");
        process.call("contains", 7, () -> true, found -> List.of(7, found));
        process.invoke("get", null, "x");
        process.ok("seven");

        assertThat(events(recorder.history()))
                .containsExactly(
                        "\"client\" invoke contains 7",
                        "\"client\" ok contains [7 true]",
                        "\"client\" invoke get nil of \"x\"",
                        "\"client\" ok get \"seven\" of \"x\"");
    }

    @Test
    void operationsThatOverlapAreConcurrentAndOthersAreNot() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread slow = new Thread(() -> recorder.process(0).run("write", 1, () -> {
            holdUp(inside, goOn);
        }));
        slow.start();
        inside.await();
        recorder.process(1).call("read", object::get);
        goOn.countDown();
        slow.join();
        recorder.process(1).call("read", object::get);

        List<Operation> operations = recorder.history().operations();
        assertThat(operations.get(0).precedes(operations.get(1))).isFalse();
        assertThat(operations.get(1).precedes(operations.get(0))).isFalse();
        assertThat(operations.get(0).precedes(operations.get(2))).isTrue();
        assertThat(operations.get(1).precedes(operations.get(2))).isTrue();
    }

    @Test
    void aProcessThatNeverComesBackLeavesItsOperationPending() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Thread lost = new Thread(() -> recorder.process(0).run("write", 1, () -> {
            holdUp(inside, never);
        }));
        lost.setDaemon(true);
        lost.start();
        inside.await();
        recorder.process(1).run("write", 2, () -> object.set(2));

        assertThat(recorder.history().operations())
                .extracting(OperationText::of)
                .containsExactlyInAnyOrder("write 1, pending", "write 2");
        never.countDown();
        lost.join();
    }

    @Test
    void anExceptionIsAnUnknownOutcomeAndTheThreadGoesOnAsAnother() {
        RecordedProcess process = recorder.process(0);

        assertThatThrownBy(() -> process.run("write", 1, () -> {
                    throw new IOException("connection lost");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> process.call("read", () -> {
                    throw new InterruptedException();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThatThrownBy(() -> process.attempt("cas", List.of(1, 2), () -> {
                    throw new AssertionError();
                }))
                .isInstanceOf(AssertionError.class);
        process.call("read", object::get);

        assertThat(events(recorder.history()))
                .containsExactly(
                        "0 invoke write 1",
                        "0 info write",
                        "\"0.2\" invoke read nil",
                        "\"0.2\" info read",
                        "\"0.3\" invoke cas [1 2]",
                        "\"0.3\" info cas",
                        "\"0.4\" invoke read nil",
                        "\"0.4\" ok read 0");
    }

    @Test
    void aResultThatIsNoValueIsAnUnknownOutcomeAndSaidAtOnce() {
        assertThatThrownBy(() -> recorder.process(0).call("read", () -> 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a value of class java.lang.Double; wanted null, a whole number");
        assertThat(recorder.history().operations()).allMatch(Operation::isPending);
    }

    @Test
    void aProcessDoesOneThingAtATime() {
        RecordedProcess process = recorder.process(0);
        process.invoke("write", 1);

        assertThatThrownBy(() -> process.invoke("read", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a second operation, read, of process 0, which has one open");
        process.ok();
        assertThatThrownBy(process::fail)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fail of process 0, which has no operation open");
    }

    @Test
    void whatAnObjectWasWhenItWasRecordedStays() {
        List<Integer> list = new java.util.ArrayList<>(List.of(1));
        recorder.process(0).call("read", () -> list);
        list.add(2);

        assertThat(events(recorder.history())).contains("0 ok read [1]");
    }

    @Test
    void aRecordedHistoryIsReadAsItWasWritten() {
        recorder.process(0).run("write", 3, () -> object.set(3));
        recorder.process(1).invoke("read", null);
        recorder.process(2).invoke("cas", List.of("a", Optional.empty()), "key");
        recorder.process(2).fail();
        History history = recorder.history();

        assertThat(HistoryReader.parse("run", HistoryWriter.text(history), Optional.empty()))
                .isEqualTo(history);
    }

    @Test
    void nothingRecordedIsAHistoryToo() {
        recorder.process(0);

        assertThat(recorder.history().events()).isEmpty();
    }
}
