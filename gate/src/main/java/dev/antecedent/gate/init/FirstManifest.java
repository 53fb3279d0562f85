package dev.antecedent.gate.init;

import dev.antecedent.modelcheck.Budget;
import dev.antecedent.modelcheck.Counterexample;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The text of a first manifest: measured counts as expectations, and everything that a person has to say marked for
 * review. A config without a verdict is listed for the full profile and claims nothing.
 */
final class FirstManifest {

    private static final long HEADROOM = 2;

    private FirstManifest() {}

    static String of(Path folder, Map<FoundModel, ModelRun> runs, Budget budget) {
        List<String> lines = new ArrayList<>();
        lines.add("# Written by 'antecedent init' from what TLC found. Review: is each verdict the intended one?");
        lines.add("specification: " + specification(folder, runs));
        lines.add("summary: Not described yet.");
        lines.add("models:");
        runs.forEach((model, run) -> addEntry(lines, model, run, budget));
        return String.join("\n", lines) + "\n";
    }

    /** The module that has the folder's name, or else the first one that has a config. */
    private static String specification(Path folder, Map<FoundModel, ModelRun> runs) {
        String name = folder.getFileName().toString();
        return runs.keySet().stream()
                .map(model -> model.module().replaceFirst(".*/", "").replaceFirst("\\.tla$", ""))
                .filter(name::equals)
                .findFirst()
                .orElseGet(() -> new TreeSet<>(runs.keySet().stream()
                                .map(model ->
                                        model.module().replaceFirst(".*/", "").replaceFirst("\\.tla$", ""))
                                .toList())
                        .first());
    }

    private static void addEntry(List<String> lines, FoundModel model, ModelRun run, Budget budget) {
        if (run.outcome() instanceof Outcome.Unusable unusable) {
            lines.add("  # " + model.config() + " cannot be used: "
                    + unusable.problem().message().lines().findFirst().orElse(""));
            return;
        }
        lines.add("  - name: " + model.name());
        lines.add("    module: " + model.module());
        lines.add("    config: " + model.config());
        boolean undecided = run.outcome() instanceof Outcome.Undecided;
        lines.add("    shows: "
                + (undecided
                        ? "Undecided when first tried; raise the budget and pin the verdict."
                        : "Not described yet."));
        lines.add("    profile: " + (undecided ? "full" : "quick"));
        addExpectation(lines, run);
        lines.add("    scope: as in " + model.config());
        long states = undecided ? budget.states() : Math.max(1_000, run.statesDistinct() * HEADROOM);
        lines.add("    budget: {states: " + states + ", heap: " + budget.heapMegabytes() + ", seconds: "
                + budget.seconds() + "}");
    }

    private static void addExpectation(List<String> lines, ModelRun run) {
        Outcome outcome = run.outcome();
        if (outcome instanceof Outcome.Violated violated) {
            lines.add("    expect: violates " + violated.property());
            addLength(lines, violated.counterexample());
        } else if (outcome instanceof Outcome.Deadlocked deadlocked) {
            lines.add("    expect: deadlock");
            addLength(lines, deadlocked.counterexample());
        } else {
            lines.add("    expect: pass");
            if (outcome instanceof Outcome.Holds) {
                lines.add("    states: " + run.statesDistinct());
                run.depth().ifPresent(depth -> lines.add("    depth: " + depth));
            }
        }
    }

    private static void addLength(List<String> lines, Counterexample behaviour) {
        if (!behaviour.steps().isEmpty()) {
            lines.add("    length: " + behaviour.steps().size());
        }
    }
}
