package dev.antecedent.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VectorTimestampProperties {

    private static final ProcessId P0 = new ProcessId("p0");
    private static final ProcessId P1 = new ProcessId("p1");
    private static final ProcessId P2 = new ProcessId("p2");

    @Provide
    Arbitrary<VectorTimestamp> vectors() {
        return Arbitraries.longs().between(0, 3).list().ofSize(3).map(VectorTimestampProperties::vector);
    }

    @Property
    void mergeIsCommutative(@ForAll("vectors") VectorTimestamp a, @ForAll("vectors") VectorTimestamp b) {
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
    }

    @Property
    void mergeIsAssociative(
            @ForAll("vectors") VectorTimestamp a,
            @ForAll("vectors") VectorTimestamp b,
            @ForAll("vectors") VectorTimestamp c) {
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    }

    @Property
    void mergeIsIdempotent(@ForAll("vectors") VectorTimestamp a) {
        assertThat(a.merge(a)).isEqualTo(a);
    }

    @Property
    void mergeIsTheLeastUpperBound(
            @ForAll("vectors") VectorTimestamp a,
            @ForAll("vectors") VectorTimestamp b,
            @ForAll("vectors") VectorTimestamp bound) {
        assertThat(atMost(a, bound) && atMost(b, bound)).isEqualTo(atMost(a.merge(b), bound));
    }

    @Property
    void compareIsEntryByEntry(@ForAll("vectors") VectorTimestamp a, @ForAll("vectors") VectorTimestamp b) {
        boolean someLess = a.processes().stream().anyMatch(process -> a.entry(process) < b.entry(process));
        boolean someGreater = a.processes().stream().anyMatch(process -> a.entry(process) > b.entry(process));
        CausalOrder expected = someLess
                ? (someGreater ? CausalOrder.CONCURRENT : CausalOrder.BEFORE)
                : (someGreater ? CausalOrder.AFTER : CausalOrder.EQUAL);

        assertThat(a.compare(b)).isEqualTo(expected);
    }

    @Property
    void compareSeenFromTheOtherSideIsReversed(
            @ForAll("vectors") VectorTimestamp a, @ForAll("vectors") VectorTimestamp b) {
        assertThat(b.compare(a)).isEqualTo(a.compare(b).reversed());
    }

    @Property
    void beforeIsTransitive(
            @ForAll("vectors") VectorTimestamp a,
            @ForAll("vectors") VectorTimestamp b,
            @ForAll("vectors") VectorTimestamp c) {
        boolean chain = a.compare(b) == CausalOrder.BEFORE && b.compare(c) == CausalOrder.BEFORE;

        assertThat(!chain || a.compare(c) == CausalOrder.BEFORE).isTrue();
    }

    @Property
    void tickIsAboveAndAddsOneAtItsProcess(@ForAll("vectors") VectorTimestamp a) {
        assertThat(a.compare(a.tick(P1))).isEqualTo(CausalOrder.BEFORE);
        assertThat(a.tick(P1).entry(P1)).isEqualTo(a.entry(P1) + 1);
        assertThat(a.tick(P1).entry(P0)).isEqualTo(a.entry(P0));
    }

    @Example
    void vectorsOverDifferentProcessesAreRejected() {
        VectorTimestamp two = VectorTimestamp.zero(Set.of(P0, P1));
        VectorTimestamp other = VectorTimestamp.zero(Set.of(P0, P2));

        assertThatThrownBy(() -> two.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vectors over different processes: [p0, p1] and [p0, p2]");
        assertThatThrownBy(() -> two.compare(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.tick(P2)).hasMessage("no process p2 in a vector over [p0, p1]");
    }

    @Example
    void negativeCountsAreRejected() {
        assertThatThrownBy(() -> vector(List.of(0L, -1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a vector timestamp counts from 0; found -1 at p1");
        assertThatThrownBy(() -> VectorTimestamp.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void countsNeverWrap() {
        VectorTimestamp last = vector(List.of(0L, Long.MAX_VALUE, 0L));

        assertThatThrownBy(() -> last.tick(P1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("entry 9223372036854775807 of p1 is the last one: there is none after it");
        assertThat(last.tick(P0).entry(P1)).isEqualTo(Long.MAX_VALUE);
    }

    private static boolean atMost(VectorTimestamp a, VectorTimestamp b) {
        return a.processes().stream().allMatch(process -> a.entry(process) <= b.entry(process));
    }

    private static VectorTimestamp vector(List<Long> counts) {
        Map<ProcessId, Long> entries = new HashMap<>();
        List<ProcessId> processes = List.of(P0, P1, P2);
        for (int k = 0; k < processes.size(); k++) {
            entries.put(processes.get(k), counts.get(k));
        }
        return VectorTimestamp.of(entries);
    }
}
