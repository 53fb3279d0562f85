package dev.antecedent.simulation.hunt;

import dev.antecedent.simulation.Judged;
import dev.antecedent.simulation.RunPlan;
import dev.antecedent.simulation.Violation;
import dev.antecedent.simulation.hunt.Campaign.Found;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a run that violates something shorter, as long as it violates the same property: fewer faults, then shorter and
 * earlier ones, then a calmer network, less to do, fewer events. Every candidate is run, from the same seed.
 *
 * <p>The result is minimal in that no single further step of these leads to another violation of the property, unless
 * the bound on runs is reached before. A shorter run that is further away is not looked for.
 *
 * <p>Source: Zeller and Hildebrandt, <i>Simplifying and Isolating Failure-Inducing Input</i> (IEEE TSE 28(2), 2002), for
 * leaving out faults in ever smaller parts.
 */
public final class Shrinker {

    /** Enough for schedules of a few dozen faults. */
    public static final int RUNS_MAX = 2_000;

    private static final List<Function<RunPlan, Stream<RunPlan>>> STEPS = List.of(
            SimplerPlans::withFewerFaults,
            SimplerPlans::withShorterFaults,
            SimplerPlans::withEarlierFaults,
            SimplerPlans::withCalmerNetwork,
            SimplerPlans::withLessToDo);

    private final String property;
    private final long eventsMax;
    private final Consumer<Result> progress;
    private Found best;
    private int runs;

    /**
     * What shrinking led to.
     *
     * @param found the shortest run that was found, and what it violates
     * @param runs how many candidates were run
     */
    public record Result(Found found, int runs) {}

    private Shrinker(Found found, Consumer<Result> progress) {
        this.property = found.violation().property();
        this.eventsMax = found.plan().events();
        this.progress = progress;
        this.best = found;
    }

    /**
     * A shorter run that violates the same property.
     *
     * @param progress told after each candidate
     */
    public static Result shrink(Found found, Consumer<Result> progress) {
        Shrinker shrinker = new Shrinker(found, progress);
        shrinker.tryOut(found.plan());
        while (shrinker.improves()) {
            // One step can open the way for another that led nowhere before.
        }
        return new Result(shrinker.best, shrinker.runs);
    }

    private boolean improves() {
        boolean improved = false;
        for (Function<RunPlan, Stream<RunPlan>> step : STEPS) {
            // With fewer faults there may be more events before the violation: the limit is the first run's again.
            while (takes(step.apply(best.plan()).map(candidate -> candidate.withEvents(eventsMax)))) {
                improved = true;
            }
        }
        while (takes(SimplerPlans.withFewerEvents(best.plan()))) {
            improved = true;
        }
        return improved && runs < RUNS_MAX;
    }

    private boolean takes(Stream<RunPlan> candidates) {
        return runs < RUNS_MAX && candidates.anyMatch(this::tryOut);
    }

    /** Runs the candidate, and takes it if it violates the property. */
    private boolean tryOut(RunPlan candidate) {
        if (runs == RUNS_MAX) {
            return false;
        }
        runs++;
        Judged judged = Judged.of(candidate);
        Optional<Violation> same =
                judged.violation().filter(violation -> violation.property().equals(property));
        if (same.isPresent()) {
            // What comes after the last event of the run does not count.
            RunPlan needed = candidate.withEvents(Math.max(1, judged.outcome().events()));
            best = new Found(needed.showing(same.get()), same.get());
        }
        progress.accept(new Result(best, runs));
        return same.isPresent();
    }
}
