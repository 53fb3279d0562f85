package dev.antecedent.simulation.triad;

import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.SplitMix64;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.triad.Rule;
import dev.antecedent.triad.certificate.Flaw;
import java.util.ArrayList;
import java.util.List;

/** One or two leaves of a triad are Byzantine, in any way; one that loses its disk is, too. */
public final class TriadByzantine extends TriadScenario {

    /** For {@link java.util.ServiceLoader}. */
    public TriadByzantine() {
        super(
                "triad-byzantine",
                "One or two leaves of a triad lie, forge, withhold, replay, or forget all they had on disk.",
                "2,3",
                List.of(
                        Goals.DROPPED,
                        Goals.ERASED,
                        TriadGoals.LATER,
                        TriadGoals.TWO_VALUES,
                        TriadGoals.rejected(Flaw.FORGED_SIGNATURE),
                        TriadGoals.rejected(Flaw.TOO_FEW_MEMBERS),
                        TriadGoals.rejected(Flaw.REPEATED_MEMBER),
                        TriadGoals.rejected(Flaw.FOREIGN_MEMBER),
                        TriadGoals.rejected(Flaw.OTHER_STATEMENT),
                        TriadGoals.rejected(Flaw.INVALID_VALUE)));
    }

    @Override
    FaultSchedule faults(SplitMix64 random, Rule rule) {
        List<Fault> faults = new ArrayList<>();
        int triad = (int) random.between(0, rule.leaves() / 3 - 1L) * 3;
        for (int leaf : Faults.leaves(random, 3, random.between(1, 2))) {
            faults.add(
                    random.between(0, 6) == 0
                            ? new Fault.Outage(triad + leaf, Faults.period(random), false)
                            : new Fault.Byzantine(triad + leaf, Faults.behaviour(random)));
        }
        return new FaultSchedule(Faults.network(random), faults);
    }
}
