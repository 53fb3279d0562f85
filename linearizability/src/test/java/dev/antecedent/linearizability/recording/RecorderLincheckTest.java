package dev.antecedent.linearizability.recording;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Lincheck runs the recorder itself in many interleavings, with a history taken in the midst of them: two processes draw
 * tickets from a correct counter, a third looks at the history so far, which must never hold a contradiction. What it
 * sees there is judged here by a rule for tickets alone, so that no line of the checker is asked about itself.
 */
final class RecorderLincheckTest {

    /** What the operations do one after the other. */
    public static class OneAfterTheOther {
        private long drawn;

        public long first() {
            return drawn++;
        }

        public long second() {
            return drawn++;
        }

        public String history() {
            return "right";
        }
    }

    /** The same with a recorder beside it. */
    public static class Recorded {
        final Recorder recorder = new Recorder();
        final AtomicLong tickets = new AtomicLong();

        public Recorded() {
            recorder.process(0);
            recorder.process(1);
        }

        @Operation(nonParallelGroup = "first")
        public long first() {
            return draw(recorder.process(0));
        }

        @Operation(nonParallelGroup = "second")
        public long second() {
            return draw(recorder.process(1));
        }

        @Operation(nonParallelGroup = "history")
        public String history() {
            return judgement(taken());
        }

        long draw(RecordedProcess process) {
            return process.call("next", tickets::getAndIncrement);
        }

        List<Moment> taken() {
            return recorder.moments();
        }
    }

    /** Its history reads the tapes one after the other, and whatever is on them by then. */
    public static class WithoutCut extends Recorded {
        @Override
        List<Moment> taken() {
            List<Moment> moments = new ArrayList<>();
            for (Tape tape : recorder.tapes()) {
                moments.addAll(tape.moments(Long.MAX_VALUE));
            }
            return moments;
        }
    }

    /** It records the invocation when the operation has run. */
    public static class LateInvocation extends Recorded {
        @Override
        long draw(RecordedProcess process) {
            long ticket = tickets.getAndIncrement();
            return process.call("next", () -> ticket);
        }
    }

    /**
     * Tickets are right if those drawn later are larger, and each missing one can have been drawn by an operation that is
     * pending.
     */
    static String judgement(List<Moment> moments) {
        int invoked = 0;
        for (Moment moment : moments) {
            invoked += moment.isInvocation() ? 1 : 0;
        }
        for (Moment response : moments) {
            if (response.isInvocation()) {
                continue;
            }
            if (ticket(response) >= invoked) {
                return "ticket " + ticket(response) + " of " + invoked;
            }
            for (Moment other : moments) {
                if (!other.isInvocation()
                        && response.stamp() <= other.operation().invokedAt
                        && ticket(response) > ticket(other)) {
                    return "ticket " + ticket(other) + " after " + ticket(response);
                }
            }
        }
        return "right";
    }

    private static long ticket(Moment response) {
        return (Long) Objects.requireNonNull(response.operation().result);
    }

    private static void check(Class<?> recorded) {
        new ModelCheckingOptions()
                .iterations(2)
                .invocationsPerIteration(40)
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(0)
                .actorsAfter(0)
                .minimizeFailedScenario(false)
                .sequentialSpecification(OneAfterTheOther.class)
                .check(recorded);
    }

    @Test
    void noInterleavingMakesTheHistoryWrong() {
        assertThatCode(() -> check(Recorded.class)).doesNotThrowAnyException();
    }

    @Test
    void aHistoryWithoutCutIsFoundWrong() {
        assertThatThrownBy(() -> check(WithoutCut.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("history(): ticket");
    }

    @Test
    void anInvocationThatIsRecordedLateIsFoundWrong() {
        assertThatThrownBy(() -> check(LateInvocation.class)).isInstanceOf(LincheckAssertionError.class);
    }
}
