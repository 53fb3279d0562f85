package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.triad.Rule;
import java.util.ArrayList;
import java.util.List;

/** Partitions that heal, through triads or between them, on a network that loses messages. */
public final class TriadPartition extends TriadScenario {

    /** For {@link java.util.ServiceLoader}. */
    public TriadPartition() {
        super(
                "triad-partition",
                "Leaves are cut off from each other, through triads or between them, and come together again.",
                "2,2",
                List.of(Goals.PARTITIONED, Goals.DROPPED, TriadGoals.SPLIT, TriadGoals.LATER, TriadGoals.AGAIN));
    }

    @Override
    FaultSchedule faults(SplitMix64 random, Rule rule) {
        List<Fault> faults = new ArrayList<>();
        for (long partition = random.between(1, 3); partition > 0; partition--) {
            faults.add(Faults.partition(random, rule.leaves()));
        }
        return new FaultSchedule(Faults.network(random), faults);
    }
}
