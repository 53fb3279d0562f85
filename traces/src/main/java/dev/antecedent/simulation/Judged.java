package dev.antecedent.simulation;

import dev.antecedent.linearizability.CheckedHistory;
import dev.antecedent.linearizability.HistoryCheck;
import dev.antecedent.linearizability.catalog.Models;
import dev.antecedent.linearizability.limit.Limits;
import dev.antecedent.linearizability.verdict.Verdict;
import java.util.Optional;

/**
 * A run and what is thought of it: by its watch, who sees everything, and by the checker, who sees only what the clients
 * saw and knows nothing of the protocol.
 *
 * @param outcome the run
 * @param history the clients' history with its verdict; empty if the scenario has no clients
 */
public record Judged(Outcome outcome, Optional<CheckedHistory> history) {

    /** What a history that is not linearizable violates. */
    public static final String LINEARIZABILITY = "Linearizability";

    /**
     * Has the history judged.
     *
     * @param scenario whose run it was
     * @throws IllegalArgumentException if the scenario's model does not exist
     */
    public static Judged of(SimulationScenario scenario, Outcome outcome, Limits limits) {
        return new Judged(
                outcome,
                scenario.model()
                        .map(name -> Models.named(name)
                                .orElseThrow(() -> new IllegalArgumentException("found model " + name
                                        + ", wanted one of " + String.join(", ", Models.names()))))
                        .map(model -> HistoryCheck.of(model).within(limits).check(outcome.history())));
    }

    /** Runs the plan without a trace, for the verdict alone. */
    public static Judged of(RunPlan plan) {
        return of(plan.scenario(), plan.judge(), Limits.DEFAULT.withoutExplanation());
    }

    /** What was violated: the watch is asked first. */
    public Optional<Violation> violation() {
        if (outcome.violation().isPresent()) {
            return outcome.violation();
        }
        return history.filter(checked -> checked.verdict() instanceof Verdict.Violated)
                .map(checked -> new Violation(
                        LINEARIZABILITY,
                        "no order of the clients' operations explains what model " + checked.model() + " answered"));
    }

    /** Whether the checker gave up before it came to a verdict. */
    public boolean isUndecided() {
        return history.filter(checked -> checked.verdict() instanceof Verdict.Undecided)
                .isPresent();
    }
}
