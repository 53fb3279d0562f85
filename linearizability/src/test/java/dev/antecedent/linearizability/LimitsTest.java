package dev.antecedent.linearizability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.History;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.verdict.Verdict;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be decided ends within its limits, says so, and leaves nothing behind. */
final class LimitsTest {

    /**
     * Forty enqueues at once of seven values that repeat, so that no rule applies and each order leaves another state;
     * then dequeues that want one value once more than it was enqueued.
     */
    private static History hopeless() {
        HistoryBuilder builder = new HistoryBuilder("hopeless");
        int enqueues = 40;
        for (int i = 0; i < enqueues; i++) {
            builder.add(Value.of(i), EventType.INVOKE, "enqueue", Value.of(i % 7));
        }
        for (int i = 0; i < enqueues; i++) {
            builder.add(Value.of(i), EventType.OK, "enqueue", Value.of(i % 7));
        }
        for (int i = 0; i < enqueues; i++) {
            builder.add(Value.of(0), EventType.INVOKE, "dequeue", Value.nil());
            builder.add(Value.of(0), EventType.OK, "dequeue", Value.of(i == enqueues - 1 ? 0 : i % 7));
        }
        return builder.build();
    }

    private static Verdict verdict(Limits limits) {
        return HistoryCheck.of(Histories.model("fifo-queue"))
                .within(limits)
                .check(hopeless())
                .verdict();
    }

    @Test
    void aTimeLimitEndsUndecidedAndLeavesNoThread() {
        int threads = Thread.activeCount();
        assertThat(verdict(Limits.DEFAULT.within(Duration.ofMillis(50))))
                .isInstanceOfSatisfying(Verdict.Undecided.class, undecided -> {
                    assertThat(undecided.reason()).isEqualTo("the time limit of 50 ms was reached");
                    assertThat(undecided.raise()).isEqualTo("--time-limit 500");
                    assertThat(undecided.reached()).isNotBlank();
                });
        assertThat(Thread.activeCount()).isEqualTo(threads);
    }

    @Test
    void aBudgetEndsUndecidedWithTheSameEffortEveryTime() {
        Limits small = new Limits(5_000, Limits.TABLE_BYTES_MIN, 0, Optional.empty());
        assertThat(verdict(small)).isInstanceOfSatisfying(Verdict.Undecided.class, undecided -> {
            assertThat(undecided.raise()).isEqualTo("--budget 50000");
            assertThat(undecided.effort().configurations()).isEqualTo(5_000);
        });
        assertThat(verdict(small)).isEqualTo(verdict(small));
    }

    @Test
    void thousandsOfCrashedWritesStayWithinTheTable() {
        HistoryBuilder builder = new HistoryBuilder("crashed");
        for (int i = 0; i < 3_000; i++) {
            builder.add(Value.of(i), EventType.INVOKE, "cas", Value.of(Value.of(i % 50), Value.of(i * 7 % 50)));
        }
        for (int i = 0; i < 50; i++) {
            builder.add(Value.of(9_999), EventType.INVOKE, "read", Value.nil());
            builder.add(Value.of(9_999), EventType.OK, "read", Value.of(i * 11 % 50));
        }
        Limits limits = new Limits(20_000, Limits.TABLE_BYTES_MIN, 20_000, Optional.empty());
        Verdict verdict = HistoryCheck.of(Histories.model("cas-register"))
                .startingAt(Value.of(0))
                .within(limits)
                .check(builder.build())
                .verdict();
        assertThat(verdict.effort().configurations()).isLessThanOrEqualTo(20_000);
    }
}
