package dev.antecedent.linearizability.decider.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.linearizability.Histories;
import dev.antecedent.linearizability.decider.Decision;
import dev.antecedent.linearizability.history.Dialect;
import dev.antecedent.linearizability.history.OperationText;
import dev.antecedent.linearizability.limit.Deadline;
import dev.antecedent.linearizability.model.ModelDefinition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules of stacks and priority queues say, and which operations they show for it. */
final class CollectionReasonsTest {

    private static Optional<Decision> decide(String name, String lines) {
        ModelDefinition model = Histories.model(name);
        return model.deciders(model.initially(Optional.empty()))
                .get(0)
                .decide(model.judged(Histories.of(Dialect.JEPSEN, lines)), Deadline.never());
    }

    private static Decision.NotLinearizable refused(String name, String lines) {
        return (Decision.NotLinearizable) decide(name, lines).orElseThrow();
    }

    private static String linearization(String name, String lines) {
        Decision.Linearizable yes = (Decision.Linearizable) decide(name, lines).orElseThrow();
        return String.join(
                ", ", yes.linearization().stream().map(OperationText::of).toList());
    }

    @Test
    void whatWasPushedFirstCannotBePoppedFirst() {
        Decision.NotLinearizable no = refused("stack", """
                0 invoke push 1
                0 ok push 1
                0 invoke push 2
                0 ok push 2
                1 invoke pop nil
                1 ok pop 1
                1 invoke pop nil
                1 ok pop 2
                """);
        assertThat(no.reason())
                .isEqualTo("these values keep the stack from being empty for a while, and none of them can be at its"
                        + " bottom all that time: 1 (pushed in lines 1-2, popped in lines 5-6), 2 (pushed in lines 3-4,"
                        + " popped in lines 7-8)");
        assertThat(no.conflict()).hasSize(4);
    }

    @Test
    void aStackThatIsNeverEmptyIsNotFoundEmpty() {
        String history = """
                0 invoke push 1
                0 ok push 1
                2 invoke pop nil
                0 invoke push 2
                0 ok push 2
                1 invoke pop nil
                2 ok pop nil
                """;
        assertThat(refused("stack", history + "1 ok pop 2").reason())
                .isEqualTo("pop -> nil of process 2 (lines 3-7) is wrong, since all the time something was there:"
                        + " 1 (pushed in lines 1-2, not popped)");
        assertThat(decide("stack", history + "1 ok pop 1")).get().isInstanceOf(Decision.NotLinearizable.class);
        assertThat(refused("stack", history + "1 info pop nil").reason())
                .endsWith("1 (pushed in lines 1-2, not popped), whatever the pending pops took");
    }

    @Test
    void aPendingPopMayHaveTakenWhatWasInTheWay() {
        String history = """
                0 invoke push 1
                0 ok push 1
                1 invoke pop nil
                2 invoke pop nil
                2 ok pop nil
                """;
        assertThat(linearization("stack", history)).isEqualTo("push 1, pop, pending, pop -> nil");
        assertThat(decide("stack", history.replace("1 invoke pop nil\n", "")))
                .get()
                .isInstanceOf(Decision.NotLinearizable.class);
    }

    @Test
    void aValueIsPoppedOnceAndAfterItWasPushed() {
        assertThat(refused("stack", "0 invoke pop nil\n0 ok pop 1\n0 invoke push 1\n0 ok push 1")
                        .reason())
                .isEqualTo(
                        "pop -> 1 of process 0 (lines 1-2) returned before push 1 of process 0 (lines 3-4) was invoked");
        assertThat(refused("stack", "0 invoke pop nil\n0 ok pop 1").reason())
                .isEqualTo("pop -> 1 of process 0 (lines 1-2) returned a value that nobody pushed");
        Decision.NotLinearizable twice = refused(
                "stack", "0 invoke push 1\n0 ok push 1\n0 invoke pop nil\n0 ok pop 1\n0 invoke pop nil\n0 ok pop 1");
        assertThat(twice.reason())
                .isEqualTo("pop -> 1 of process 0 (lines 5-6) returned what pop -> 1 of process 0 (lines 3-4) had"
                        + " taken, but push 1 of process 0 (lines 1-2) put it there only once");
        assertThat(twice.conflict()).hasSize(3);
    }

    @Test
    void repeatedValuesAreLeftToTheSearch() {
        assertThat(decide("stack", "0 invoke push 1\n0 ok push 1\n0 invoke push 1\n0 ok push 1"))
                .isEmpty();
        assertThat(decide("priority-queue", "0 invoke insert 1\n0 ok insert 1\n0 invoke insert 1\n0 ok insert 1"))
                .isEmpty();
    }

    @Test
    void somethingSmallerWasThere() {
        Decision.NotLinearizable no = refused("priority-queue", """
                0 invoke insert 3
                0 ok insert 3
                0 invoke insert 5
                1 invoke extract-min nil
                1 ok extract-min 5
                0 ok insert 5
                """);
        assertThat(no.reason())
                .isEqualTo(
                        "extract-min -> 5 of process 1 (lines 4-5) is wrong, since all the time something smaller was"
                                + " there: 3 (inserted in lines 1-2, not extracted)");
        assertThat(no.conflict()).hasSize(3);
    }

    @Test
    void twoSmallerValuesTakeTurns() {
        String history = """
                0 invoke insert 3
                0 ok insert 3
                2 invoke extract-min nil
                0 invoke insert 5
                0 ok insert 5
                0 invoke insert 4
                0 ok insert 4
                1 invoke extract-min nil
                1 ok extract-min 3
                2 ok extract-min 5
                """;
        assertThat(refused("priority-queue", history).reason())
                .isEqualTo(
                        "extract-min -> 5 of process 2 (lines 3-10) is wrong, since from the invocation of insert 5 of"
                                + " process 0 (lines 4-5) on something smaller was there: 3 (inserted in lines 1-2, extracted in"
                                + " lines 8-9), 4 (inserted in lines 6-7, not extracted)");
        assertThat(linearization("priority-queue", history.replace("insert 4", "insert 6")))
                .isEqualTo("insert 3, insert 5, insert 6, extract-min -> 3, extract-min -> 5");
    }
}
