package dev.antecedent.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VectorClockProperties {

    @Provide
    Arbitrary<Execution> executions() {
        return Executions.any();
    }

    @Property
    void happenedBeforeIsLess(@ForAll("executions") Execution execution) {
        assertThat(ClockLaws.characterisesHappensBefore(execution, Stamping.VECTOR, VectorClockProperties::less))
                .isTrue();
    }

    @Example
    void receiveWithoutOwnTickIsRejected() {
        Stamping<VectorTimestamp> mutantM3 = new Stamping<>() {
            @Override
            public VectorTimestamp start(ProcessId process, SortedSet<ProcessId> processes) {
                return Stamping.VECTOR.start(process, processes);
            }

            @Override
            public VectorTimestamp tick(ProcessId process, VectorTimestamp own) {
                return Stamping.VECTOR.tick(process, own);
            }

            @Override
            public VectorTimestamp receive(ProcessId process, VectorTimestamp own, VectorTimestamp stamp) {
                return own.merge(stamp);
            }
        };

        assertThat(Executions.fixed(200))
                .anyMatch(execution ->
                        !ClockLaws.characterisesHappensBefore(execution, mutantM3, VectorClockProperties::less));
    }

    @Example
    void atMostForLessIsRejected() {
        BiPredicate<VectorTimestamp, VectorTimestamp> mutantM4 = (a, b) -> less(a, b) || a.equals(b);

        assertThat(Executions.fixed(200))
                .anyMatch(execution -> !ClockLaws.characterisesHappensBefore(execution, Stamping.VECTOR, mutantM4));
    }

    @Example
    void lessInEveryEntryIsRejected() {
        BiPredicate<VectorTimestamp, VectorTimestamp> everyEntry =
                (a, b) -> a.processes().stream().allMatch(process -> a.entry(process) < b.entry(process));

        assertThat(Executions.fixed(200))
                .anyMatch(execution -> !ClockLaws.characterisesHappensBefore(execution, Stamping.VECTOR, everyEntry));
    }

    private static boolean less(VectorTimestamp a, VectorTimestamp b) {
        return a.compare(b) == CausalOrder.BEFORE;
    }
}
