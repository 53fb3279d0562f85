package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.triad.Rule;
import java.util.List;

/** One leaf tells one half one thing and the other half another. */
public final class TriadEquivocation extends TriadScenario {

    /** For {@link java.util.ServiceLoader}. */
    public TriadEquivocation() {
        super(
                "triad-equivocation",
                "One leaf tells some leaves one thing and the others another, as proposer, voter and collector.",
                "3",
                List.of(Goals.DROPPED, TriadGoals.TWO_VALUES));
    }

    @Override
    FaultSchedule faults(SplitMix64 random, Rule rule) {
        int liar = (int) random.between(0, rule.leaves() - 1L);
        return new FaultSchedule(Faults.network(random), List.of(new Fault.Byzantine(liar, "equivocate")));
    }
}
