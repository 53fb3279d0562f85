package dev.antecedent.simulation.hunt;

import dev.antecedent.simulation.Goals;
import dev.antecedent.simulation.Judged;
import dev.antecedent.simulation.Options;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.SimulationScenario;
import dev.antecedent.simulation.Traffic;
import dev.antecedent.simulation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Runs of one scenario with many seeds, one after the other, up to the first that violates something.
 *
 * @param scenario the scenario
 * @param first the first seed
 * @param runs how many there were
 * @param undecided in how many of them the checker gave up on the clients' history
 * @param events how many events they had together
 * @param eventsLast how many the last one had
 * @param traffic their messages together
 * @param goals how often each goal was reached in all of them
 * @param found the run that violated something, which is the last one, and what it violated
 */
public record Campaign(
        SimulationScenario scenario,
        long first,
        long runs,
        long undecided,
        long events,
        long eventsLast,
        Traffic traffic,
        Goals goals,
        Optional<Found> found) {

    /** A run and what it violates. */
    public record Found(RunPlan plan, Violation violation) {}

    /**
     * Runs seed after seed.
     *
     * @param plans the run of each seed
     * @param count how many seeds at most
     * @param progress told after each run
     * @throws IllegalArgumentException if an option or a schedule makes no sense
     */
    public static Campaign run(
            SimulationScenario scenario,
            LongFunction<RunPlan> plans,
            long first,
            long count,
            Consumer<Campaign> progress) {
        Campaign campaign = new Campaign(scenario, first, 0, 0, 0, 0, Traffic.NONE, Goals.none(), Optional.empty());
        while (campaign.runs < count && campaign.found.isEmpty()) {
            campaign = campaign.with(plans.apply(first + campaign.runs));
            progress.accept(campaign);
        }
        return campaign;
    }

    /** The usual runs of a scenario, with the faults that it draws for each seed. */
    public static Campaign run(SimulationScenario scenario, Options options, long first, long count) {
        return run(scenario, seed -> RunPlan.of(scenario, seed, options), first, count, unheard -> {});
    }

    /** The goals that the scenario names and no run reached: what the runs prove nothing about. */
    public List<String> unreached() {
        return scenario.goals().stream().filter(goal -> goals.times(goal) == 0).toList();
    }

    private Campaign with(RunPlan plan) {
        Judged judged = Judged.of(plan);
        return new Campaign(
                scenario,
                first,
                runs + 1,
                undecided + (judged.isUndecided() ? 1 : 0),
                events + judged.outcome().events(),
                judged.outcome().events(),
                traffic.plus(judged.outcome().traffic()),
                goals.plus(judged.outcome().goals()),
                judged.violation().map(violation -> new Found(plan, violation)));
    }
}
