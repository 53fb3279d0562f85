package dev.antecedent.simulation;

import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import java.util.OptionalLong;

/** When faults begin and end. */
final class PlannedFaults {

    private PlannedFaults() {}

    /**
     * Plans a schedule's faults, on an agenda on which nothing is planned yet: so in one tick all faults that are over end
     * before others begin, and messages and timers come after that.
     */
    static void on(Agenda agenda, FaultSchedule schedule) {
        for (Fault fault : schedule.faults()) {
            end(fault).ifPresent(time -> agenda.plan(time, new Occurrence.End(fault)));
        }
        for (Fault fault : schedule.faults()) {
            beginning(fault).ifPresent(time -> agenda.plan(time, new Occurrence.Beginning(fault)));
        }
    }

    private static OptionalLong beginning(Fault fault) {
        if (fault instanceof Fault.Partition partition) {
            return OptionalLong.of(partition.period().from());
        } else if (fault instanceof Fault.Outage outage) {
            return OptionalLong.of(outage.period().from());
        } else if (fault instanceof Fault.Crash crash) {
            return OptionalLong.of(crash.time());
        }
        return OptionalLong.empty();
    }

    private static OptionalLong end(Fault fault) {
        if (fault instanceof Fault.Partition partition) {
            return OptionalLong.of(partition.period().until());
        } else if (fault instanceof Fault.Outage outage) {
            return OptionalLong.of(outage.period().until());
        }
        return OptionalLong.empty();
    }
}
