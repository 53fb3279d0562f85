package dev.antecedent.snapshot.object;

import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.assertThat;
import static dev.antecedent.linearizability.testing.LinearizabilityAssertions.snapshot;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The scan under any schedule, one access to a register at a time. */
class AtomicSnapshotProperties {

    @Property(tries = 1_000)
    void everyScheduleOfTwoIsLinearizable(@ForAll("ofTwo") List<Integer> schedule) {
        assertThat(ScheduledSnapshots.run(2, 4, schedule, DoubleCollect::new))
                .startingAt(List.of(0, 0))
                .isLinearizableTo(snapshot());
    }

    @Property(tries = 1_000)
    void everyScheduleOfThreeIsLinearizable(@ForAll("ofThree") List<Integer> schedule) {
        assertThat(ScheduledSnapshots.run(3, 4, schedule, DoubleCollect::new))
                .startingAt(List.of(0, 0, 0))
                .isLinearizableTo(snapshot());
    }

    @Provide
    Arbitrary<List<Integer>> ofTwo() {
        return Arbitraries.integers().between(0, 1).list().ofMinSize(20).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Integer>> ofThree() {
        return Arbitraries.integers().between(0, 2).list().ofMinSize(30).ofMaxSize(150);
    }
}
