package dev.antecedent.linearizability.decider.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.history.Value;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules of queues and sets say, and which operations they show for it. */
final class QueueReasonsTest {

    private static Optional<Decision> decide(String name, Optional<Value> initial, String lines) {
        ModelDefinition model = Histories.model(name);
        return model.deciders(model.initially(initial)).stream()
                .flatMap(decider ->
                        decider.decide(model.judged(Histories.of(Dialect.JEPSEN, lines)), Deadline.never()).stream())
                .findFirst();
    }

    private static Decision.NotLinearizable refused(String name, String lines) {
        return (Decision.NotLinearizable) decide(name, Optional.empty(), lines).orElseThrow();
    }

    private static String linearization(String name, String lines) {
        Decision.Linearizable yes =
                (Decision.Linearizable) decide(name, Optional.empty(), lines).orElseThrow();
        return String.join(
                ", ", yes.linearization().stream().map(OperationText::of).toList());
    }

    private static final String TWO_VALUES = """
            0 invoke enqueue 1
            0 ok enqueue 1
            0 invoke enqueue 2
            0 ok enqueue 2
            1 invoke dequeue nil
            1 ok dequeue 2
            """;

    @Test
    void aLaterValueOvertookAnEarlierOne() {
        Decision.NotLinearizable no = refused("fifo-queue", TWO_VALUES + "1 invoke dequeue nil\n1 ok dequeue 1");
        assertThat(no.reason())
                .isEqualTo("enqueue 1 of process 0 (lines 1-2) returned before enqueue 2 of process 0 (lines 3-4) was"
                        + " invoked, but dequeue -> 2 of process 1 (lines 5-6) returned before dequeue -> 1 of process 1"
                        + " (lines 7-8) was invoked");
        assertThat(no.conflict()).hasSize(4);
        assertThat(linearization("unordered-queue", TWO_VALUES)).isEqualTo("enqueue 1, enqueue 2, dequeue -> 2");
    }

    @Test
    void nothingTookTheEarlierValue() {
        assertThat(refused("fifo-queue", TWO_VALUES).reason())
                .isEqualTo("enqueue 1 of process 0 (lines 1-2) returned before enqueue 2 of process 0 (lines 3-4) was"
                        + " invoked, and dequeue -> 2 of process 1 (lines 5-6) took the later value, but nothing took"
                        + " the earlier one");
        assertThat(linearization("fifo-queue", "2 invoke dequeue nil\n" + TWO_VALUES))
                .isEqualTo("enqueue 1, dequeue, pending, enqueue 2, dequeue -> 2");
        assertThat(decide("fifo-queue", Optional.empty(), TWO_VALUES + "2 invoke dequeue nil"))
                .get()
                .isInstanceOf(Decision.NotLinearizable.class);
    }

    @Test
    void onePendingDequeueTakesOneValue() {
        String history = "3 invoke dequeue nil\n0 invoke enqueue 0\n0 ok enqueue 0\n" + TWO_VALUES;
        Decision.NotLinearizable no = refused("fifo-queue", history);
        assertThat(no.reason())
                .endsWith(
                        "took the later value; 2 values had to be gone by then, and only 1 pending dequeues could have"
                                + " taken them");
        assertThat(no.conflict()).hasSize(5);
        assertThat(linearization("fifo-queue", "4 invoke dequeue nil\n" + history))
                .endsWith("dequeue -> 2");
    }

    @Test
    void aQueueThatIsNeverEmptyIsNotFoundEmpty() {
        String history = """
                0 invoke enqueue 1
                0 ok enqueue 1
                2 invoke dequeue nil
                0 invoke enqueue 2
                0 ok enqueue 2
                1 invoke dequeue nil
                1 ok dequeue 1
                2 ok dequeue nil
                """;
        for (String model : new String[] {"fifo-queue", "unordered-queue"}) {
            assertThat(refused(model, history).reason())
                    .isEqualTo(
                            "dequeue -> nil of process 2 (lines 3-8) is wrong, since all the time something was there:"
                                    + " 1 (enqueued in lines 1-2, dequeued in lines 6-7), 2 (enqueued in lines 4-5, not dequeued)");
            assertThat(refused(model, history + "3 invoke dequeue nil").reason())
                    .endsWith("all the time something was there, whatever the pending dequeues took");
            assertThat(linearization(model, "3 invoke dequeue nil\n" + history))
                    .contains("dequeue, pending")
                    .endsWith("dequeue -> nil");
        }
    }

    @Test
    void oneValueIsDequeuedAsOftenAsItWasEnqueued() {
        String history = """
                0 invoke enqueue 1
                0 ok enqueue 1
                1 invoke dequeue nil
                1 ok dequeue 1
                1 invoke dequeue nil
                1 ok dequeue 1
                """;
        assertThat(refused("unordered-queue", history).reason())
                .isEqualTo("dequeue -> 1 of process 1 (lines 5-6) is wrong, since 1 was enqueued at most once by then"
                        + " and dequeued 2 times");
        assertThat(decide("unordered-queue", Optional.of(Value.of(Value.of(1))), history))
                .get()
                .isInstanceOf(Decision.Linearizable.class);
        assertThat(refused("unordered-queue", "1 invoke dequeue nil\n1 ok dequeue 1")
                        .reason())
                .isEqualTo("dequeue -> 1 of process 1 (lines 1-2) is wrong, since 1 was not enqueued by then");
    }

    @Test
    void repeatedValuesAreLeftToTheSearch() {
        String twice = "0 invoke enqueue 1\n0 ok enqueue 1\n0 invoke enqueue 1\n0 ok enqueue 1";
        assertThat(decide("fifo-queue", Optional.empty(), twice)).isEmpty();
        assertThat(decide("unordered-queue", Optional.empty(), twice + "\n1 invoke dequeue nil\n1 ok dequeue nil"))
                .isEmpty();
    }

    @Test
    void aValueIsInASetBetweenAddAndRemove() {
        String history = """
                0 invoke add 1
                0 ok add 1
                1 invoke contains 1
                0 invoke remove 1
                0 ok remove 1
                1 ok contains [1 true]
                2 invoke contains 1
                2 ok contains [1 true]
                """;
        Decision.NotLinearizable no = refused("set", history);
        assertThat(no.reason())
                .isEqualTo(
                        "contains 1 -> [1 true] of process 2 (lines 7-8) is wrong, since 1 was not in the set all the"
                                + " time: contains 1 -> [1 true] of process 1 (lines 3-6), remove 1 of process 0 (lines 4-5)");
        assertThat(linearization("set", "3 invoke add 1\n" + history))
                .isEqualTo("add 1, contains 1 -> [1 true], remove 1, add 1, pending, contains 1 -> [1 true]");
    }

    @Test
    void readsOfASetThatGrowsContainEachOther() {
        String adds = "0 invoke add 1\n1 invoke add 2\n0 ok add 1\n1 ok add 2\n";
        String reads = "2 invoke read nil\n2 ok read [1]\n3 invoke read nil\n3 ok read [2]\n";
        assertThat(refused("set", adds + reads).reason())
                .isEqualTo("read -> [1] of process 2 (lines 5-6) has 1 and not 2, read -> [2] of process 3 (lines 7-8)"
                        + " has 2 and not 1, and nothing was removed");
        assertThat(refused("set", adds + "2 invoke read nil\n2 ok read [1]").reason())
                .isEqualTo("add 2 of process 1 (lines 2-4) returned before read -> [1] of process 2 (lines 5-6) was"
                        + " invoked, and must come after it");
        assertThat(refused("set", adds + "2 invoke read nil\n2 ok read [3]").reason())
                .isEqualTo("read -> [3] of process 2 (lines 5-6) has 3, which nobody added");
        assertThat(linearization("set", adds + "2 invoke read nil\n2 ok read [1 2]"))
                .isEqualTo("add 1, add 2, read -> [1 2]");
    }

    @Test
    void aReadShowsWhichValueCameFirst() {
        Decision.NotLinearizable no = refused("set", """
                2 invoke read nil
                0 invoke add 1
                0 ok add 1
                1 invoke add 2
                1 ok add 2
                2 ok read [2]
                """);
        assertThat(no.reason())
                .isEqualTo("add 1 of process 0 (lines 2-3) returned before add 2 of process 1 (lines 4-5) was invoked,"
                        + " and must come after it, as read -> [2] of process 2 (lines 1-6) shows");
        assertThat(no.conflict()).hasSize(3);
    }
}
