package dev.antecedent.gate.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.antecedent.gate.bench.TimedSync.Effort;
import dev.antecedent.gate.launch.Invocation;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The verb that measures synchronisation, on ledgers so small that nothing is measured. */
final class BenchSyncCommandTest {

    @Test
    void everyPairHasALineAndEveryLedgerItsCrossover() {
        Invocation run = Invocation.of(
                "bench",
                "sync",
                "--accounts",
                "10",
                "--accounts",
                "2000",
                "--events",
                "20",
                "--events",
                "50",
                "--runs",
                "3",
                "--warm-up",
                "0");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(" accounts   missing   replay bytes ")
                .containsPattern("(?m)^ +10 +20 +[0-9,]+ +[0-9,]+ +[0-9.]+ +[0-9.]+ .* (as-is|replay)$")
                .containsPattern("(?m)^ +2,000 +50 ")
                .containsPattern("with 10 accounts as-is is cheaper from so many missing events on: bytes [0-9]+, ")
                .containsPattern("with 2,000 accounts .* bytes more than 50, .*StateSync changes over at [0-9,]+ ");
    }

    @Test
    void linesCrossBetweenMeasuredPointsTheFirstFromTheOrigin() {
        List<SyncRow> rows = List.of(row(100, 1_000, 5_000), row(200, 3_000, 5_000), row(400, 9_000, 5_000));

        assertThat(SyncRow.crossover(rows, Effort::bytes).orElseThrow()).isCloseTo(266.7, within(0.1));
        assertThat(SyncRow.crossover(List.of(row(100, 1_000, 500)), Effort::bytes))
                .hasValue(50);
        assertThat(SyncRow.crossover(List.of(row(100, 1_000, 5_000)), Effort::bytes))
                .isEmpty();
    }

    @Test
    void theMedianIsTheMiddleOne() {
        Iterator<Long> nanos = LongStream.of(9, 1, 4).iterator();

        assertThat(SyncRow.median(3, () -> new Effort(1, nanos.next())).nanos()).isEqualTo(4);
    }

    @Test
    void misuseIsStatusThree() {
        assertThat(Invocation.of("bench", "sync", "--events", "0").err()).contains("--events 0: wanted 1 to 10000000");
        assertThat(Invocation.of("bench", "sync", "--runs", "0").status()).isEqualTo(3);
    }

    private static SyncRow row(int missing, long replay, long asIs) {
        return new SyncRow(missing, new Effort(replay, 0), new Effort(asIs, 0));
    }
}
