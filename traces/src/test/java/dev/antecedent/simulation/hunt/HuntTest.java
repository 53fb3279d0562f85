package dev.antecedent.simulation.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.antecedent.simulation.Judged;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.fault.Fault;
import dev.antecedent.simulation.fault.FaultSchedule;
import dev.antecedent.simulation.fault.Percent;
import dev.antecedent.simulation.hunt.Campaign.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HuntTest {

    private static Campaign campaign(SimulationScenario scenario, long count) {
        return Campaign.run(scenario, scenario.defaults(), 1, count);
    }

    private static Found shrunk(SimulationScenario scenario) {
        return Shrinker.shrink(campaign(scenario, 200).found().orElseThrow(), unheard -> {})
                .found();
    }

    @Test
    void thePlantedBugIsFoundAndShrunkToTheOneFaultThatShowsIt() {
        Found found = shrunk(new TicketOffice(2, true));

        FaultSchedule schedule = found.plan().schedule();
        assertThat(found.violation().toString()).matches("EachTicketOnce: [0-9] was handed out twice");
        assertThat(schedule.faults()).singleElement().isInstanceOfSatisfying(Fault.Outage.class, outage -> {
            assertThat(outage.process()).isZero();
            assertThat(outage.period().until() - outage.period().from()).isEqualTo(1);
        });
        assertThat(schedule.network().drop()).isEqualTo(Percent.NEVER);
        assertThat(schedule.network().duplicate()).isEqualTo(Percent.NEVER);
        assertThat(found.plan().options().text("unused")).isEqualTo("1");
        assertThat(found.plan().events()).isLessThanOrEqualTo(12);
    }

    @Test
    void theShortRunIsTheSameEachTimeAndFromItsText() {
        Found found = shrunk(new TicketOffice(2, true));
        RunPlan again = found.plan()
                .withSchedule(FaultSchedule.parse(found.plan().schedule().toString()));

        assertThat(shrunk(new TicketOffice(2, true)).plan()).isEqualTo(found.plan());
        assertThat(Judged.of(again).violation()).contains(found.violation());
    }

    @Test
    void theCheckerFindsItInWhatTheClientsSawAlone() {
        Found found = shrunk(new TicketOffice(2, false));

        assertThat(found.violation().property()).isEqualTo(Judged.LINEARIZABILITY);
        assertThat(found.plan().schedule().faults()).hasSize(1);
        assertThat(found.plan().events()).isLessThan(40);
    }

    @Test
    void aShrunkRunIsMinimal() {
        Found found = shrunk(new TicketOffice(2, true));

        assertThat(SimplerPlans.withFewerFaults(found.plan()).filter(HuntTest::fails))
                .isEmpty();
        assertThat(SimplerPlans.withShorterFaults(found.plan()).filter(HuntTest::fails))
                .isEmpty();
        assertThat(SimplerPlans.withFewerEvents(found.plan()).filter(HuntTest::fails))
                .isEmpty();
    }

    private static boolean fails(RunPlan plan) {
        return Judged.of(plan).violation().isPresent();
    }

    @Test
    void whereThereIsNoBugTheBudgetRunsOut() {
        Campaign campaign = campaign(new TicketOffice(1, true), 60);

        assertThat(campaign.found()).isEmpty();
        assertThat(campaign.runs()).isEqualTo(60);
        assertThat(campaign.undecided()).isZero();
        assertThat(campaign.traffic().delivered()).isPositive();
    }

    @Test
    void aGoalThatNoRunReachedIsNamed() {
        Campaign campaign = campaign(new TicketOffice(1, true), 20);

        assertThat(campaign.unreached()).containsExactly("the office burns down");
    }

    @Test
    void aCampaignStopsAtTheFirstViolationAndTellsOfEachRun() {
        List<Long> told = new ArrayList<>();
        TicketOffice broken = new TicketOffice(2, true);
        Campaign campaign = Campaign.run(
                broken, seed -> RunPlan.of(broken, seed, broken.defaults()), 5, 200, so -> told.add(so.runs()));

        assertThat(told)
                .isEqualTo(LongStream.rangeClosed(1, campaign.runs()).boxed().toList());
        assertThat(campaign.found().orElseThrow().plan().seed()).isEqualTo(5 + campaign.runs() - 1);
        assertThat(campaign.runs()).isLessThan(200);
    }

    @Test
    void numbersAreTriedFromTheBoldestToTheLeast() {
        assertThat(SimplerPlans.towards(0, 8)).containsExactly(0L, 4L, 6L, 7L);
        assertThat(SimplerPlans.towards(1, 2)).containsExactly(1L);
        assertThat(SimplerPlans.towards(1, 1)).isEmpty();
    }
}
