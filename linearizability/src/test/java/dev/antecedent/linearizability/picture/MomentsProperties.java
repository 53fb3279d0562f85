package dev.antecedent.linearizability.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.history.EventType;
import dev.antecedent.linearizability.history.HistoryBuilder;
import dev.antecedent.linearizability.history.Operation;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.picture.Moments.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The points of a linearization that respects real time lie within their operations, in its order. */
final class MomentsProperties {

    private static final int SPREAD = 60;

    private static boolean lieWithin(List<Moment> moments) {
        double last = -1;
        for (Moment moment : moments) {
            double at = moment.after() + moment.fraction();
            boolean within = moment.operation().invokedAt() < at
                    && at < moment.operation().returnedAt();
            if (!within || at <= last) {
                return false;
            }
            last = at;
        }
        return true;
    }

    /** Operations around moments that are known: in the order of these moments they are a linearization. */
    private static List<Operation> around(int count, long seed) {
        Random random = new Random(seed);
        record End(int time, int process, boolean invocation) {}
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ends.add(new End(10 * i - random.nextInt(SPREAD) - 1, i, true));
            ends.add(new End(10 * i + random.nextInt(SPREAD) + 1, i, false));
        }
        ends.sort(Comparator.comparingInt(End::time)
                .thenComparing(End::invocation)
                .thenComparing(End::process));
        HistoryBuilder builder = new HistoryBuilder("random");
        for (End end : ends) {
            EventType type =
                    end.invocation() ? EventType.INVOKE : end.process() % 5 == 4 ? EventType.INFO : EventType.OK;
            builder.add(Value.of(end.process()), type, "write", Value.of(end.process()));
        }
        List<Operation> operations = new ArrayList<>(builder.build().operations());
        operations.sort(Comparator.comparing(
                operation -> Integer.valueOf(operation.process().toString())));
        return operations;
    }

    @Property(tries = 300)
    void pointsLieWithinTheirOperationsInOrder(@ForAll @IntRange(max = 40) int count, @ForAll long seed) {
        List<Operation> linearization = around(count, seed);
        List<Moment> moments = Moments.of(linearization);
        assertThat(moments).extracting(Moment::operation).isEqualTo(linearization);
        assertThat(lieWithin(moments)).isTrue();
    }

    @Test
    void anOrderAgainstRealTimeHasAPointOutsideItsOperation() {
        List<Operation> linearization = new ArrayList<>(around(40, 1));
        java.util.Collections.reverse(linearization);
        assertThat(lieWithin(Moments.of(linearization))).isFalse();
    }
}
