package dev.antecedent.snapshot.object;

import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.assertThat;
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryWriter;
import dev.antecedent.linearizability.recording.RecordedProcess;
import dev.antecedent.linearizability.recording.Recorder;
import dev.antecedent.linearizability.testing.Concurrently;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class AtomicSnapshotTest {

    private static final Path BAD =
            Path.of(System.getProperty("antecedent.home", ".."), "linearizability", "histories", "bad");
    private static final List<Integer> ZEROS = List.of(0, 0, 0);

    @Test
    void threadsThatUpdateAndScanAreLinearizable() {
        List<Integer> initial = List.of(0, 0, 0, 0);
        AtomicSnapshot<Integer> object = new AtomicSnapshot<>(initial);
        Recorder recorder = new Recorder();
        Concurrently.run(4, number -> work(object, recorder.process(number), number, 500));

        assertThat(recorder.history()).startingAt(initial).isLinearizableTo(snapshot());
    }

    private static void work(AtomicSnapshot<Integer> object, RecordedProcess process, int segment, int rounds) {
        for (int round = 1; round <= rounds; round++) {
            int value = round;
            process.run("update", List.of(segment, value), () -> object.update(segment, value));
            process.call("scan", object::scan);
        }
    }

    @Test
    void oneThreadReadsWhatItWrote() {
        AtomicSnapshot<String> object = new AtomicSnapshot<>(List.of("a", "b"));
        object.update(1, "c");

        assertThat(object.scan()).containsExactly("a", "c");
        assertThat(object.segments()).isEqualTo(2);
    }

    @Test
    void whatIsNoSegmentIsRefused() {
        assertThatThrownBy(() -> new AtomicSnapshot<>(List.of())).hasMessageContaining("wanted at least one");
        assertThatThrownBy(() -> new AtomicSnapshot<>(ZEROS).update(3, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aScanEndsWhateverTheOthersDo() {
        DoubleCollect<Integer> scan = new DoubleCollect<>(3);
        int reads = 0;
        while (scan.read(new Cell<>(reads, reads, ZEROS)).isEmpty()) {
            reads++;
        }

        assertThat(reads + 1).isLessThanOrEqualTo(2 * 3 * (3 + 1));
    }

    /** Reads segment 0, then segments 0 and 2 are updated, in this order, then it reads the others: only the later update. */
    @Test
    void aSingleCollectIsNoSnapshot() throws IOException {
        List<Integer> schedule = steps(1, 2, 0, 5, 2, 5, 1, 2);

        assertRejects("snapshot-collected-once.ndjson", schedule, SingleCollect::new);
    }

    /** The view of an update that had looked around before another update and this scan began. */
    @Test
    void aViewBorrowedFromTheFirstMoveIsTooOld() throws IOException {
        List<Integer> schedule = steps(0, 7, 2, 8, 1, 4, 0, 1, 1, 3);

        assertRejects("snapshot-borrowed-too-early.ndjson", schedule, WithoutSecondMove::new);
    }

    private static void assertRejects(String kept, List<Integer> schedule, IntFunction<Scanning<Integer>> twin)
            throws IOException {
        History wrong = ScheduledSnapshots.run(3, 1, schedule, twin);

        assertThat(wrong).startingAt(ZEROS).isNotLinearizableTo(snapshot());
        assertThat(HistoryWriter.text(wrong)).isEqualTo(Files.readString(BAD.resolve(kept)));
        assertThat(ScheduledSnapshots.run(3, 1, schedule, DoubleCollect::new))
                .startingAt(ZEROS)
                .isLinearizableTo(snapshot());
    }

    /** Pairs of a process and how many steps it makes. */
    private static List<Integer> steps(int... pairs) {
        List<Integer> schedule = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            schedule.addAll(Collections.nCopies(pairs[i + 1], pairs[i]));
        }
        return schedule;
    }
}
