package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.triad.Rule;
import java.util.ArrayList;
import java.util.List;

/** Leaves crash and come back with their disks, and clocks go wrong. */
public final class TriadCrash extends TriadScenario {

    /** For {@link java.util.ServiceLoader}. */
    public TriadCrash() {
        super(
                "triad-crash",
                "Leaves crash and come back with their disks, some stay away, and clocks are too fast or too slow.",
                "2,2",
                List.of(Goals.RESTARTED, Goals.CRASHED, Goals.DROPPED, TriadGoals.LATER, TriadGoals.AGAIN));
    }

    @Override
    FaultSchedule faults(SplitMix64 random, Rule rule) {
        List<Fault> faults = new ArrayList<>();
        for (int leaf : Faults.leaves(random, rule.leaves(), random.between(1, 4))) {
            faults.add(new Fault.Outage(leaf, Faults.period(random), true));
        }
        int last = rule.leaves() - 1;
        if (random.between(0, 3) == 0
                && faults.stream().noneMatch(fault -> fault.processes().contains(last))) {
            faults.add(new Fault.Crash(last, random.between(20, 500)));
        }
        for (int leaf : Faults.leaves(random, rule.leaves(), random.between(0, 3))) {
            faults.add(new Fault.Skew(leaf, (int) random.between(-50, 100), random.between(-50, 50)));
        }
        return new FaultSchedule(Faults.network(random), faults);
    }
}
