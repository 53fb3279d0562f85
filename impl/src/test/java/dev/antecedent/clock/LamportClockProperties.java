package dev.antecedent.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LamportClockProperties {

    @Provide
    Arbitrary<Execution> executions() {
        return Executions.any();
    }

    @Property
    void happenedBeforeImpliesLess(@ForAll("executions") Execution execution) {
        assertThat(ClockLaws.clockConditionHolds(execution, Stamping.LAMPORT, LamportClockProperties::less))
                .isTrue();
    }

    @Property
    void theTotalOrderHasNoTiesAndExtendsHappensBefore(@ForAll("executions") Execution execution) {
        List<LamportTime> times = Stamping.LAMPORT.stamps(execution);
        List<LamportTimestamp> stamps = new ArrayList<>();
        for (int k = 0; k < times.size(); k++) {
            stamps.add(new LamportTimestamp(
                    times.get(k), new ProcessId("p" + execution.events().get(k).process())));
        }
        List<BitSet> before = execution.happensBefore();

        assertThat(stamps).doesNotHaveDuplicates();
        for (int b = 0; b < stamps.size(); b++) {
            LamportTimestamp later = stamps.get(b);
            before.get(b).stream().forEach(a -> assertThat(stamps.get(a)).isLessThan(later));
        }
    }

    @Example
    void receiveWithoutMaxIsRejected() {
        Stamping<LamportTime> mutantM1 = new Twin() {
            @Override
            public LamportTime receive(ProcessId process, LamportTime own, LamportTime stamp) {
                return own.next();
            }
        };

        assertThat(Executions.fixed(200))
                .anyMatch(
                        execution -> !ClockLaws.clockConditionHolds(execution, mutantM1, LamportClockProperties::less));
    }

    @Example
    void theConverseIsRejected() {
        assertThat(Executions.fixed(200))
                .anyMatch(execution -> !ClockLaws.characterisesHappensBefore(
                        execution, Stamping.LAMPORT, LamportClockProperties::less));
    }

    private static boolean less(LamportTime a, LamportTime b) {
        return a.compareTo(b) < 0;
    }

    private abstract static class Twin implements Stamping<LamportTime> {
        @Override
        public LamportTime start(ProcessId process, SortedSet<ProcessId> processes) {
            return Stamping.LAMPORT.start(process, processes);
        }

        @Override
        public LamportTime tick(ProcessId process, LamportTime own) {
            return Stamping.LAMPORT.tick(process, own);
        }
    }
}
