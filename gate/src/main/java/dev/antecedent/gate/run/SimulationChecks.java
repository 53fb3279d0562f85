package dev.antecedent.gate.run;

import dev.antecedent.gate.result.Check;
import dev.antecedent.gate.result.SimulationResult;
import dev.antecedent.gate.run.Lanes.Task;
import dev.antecedent.gate.simulations.ProjectSimulations;
import dev.antecedent.gate.simulations.SimulationEntry;
import dev.antecedent.gate.simulations.SimulationRuns;
import dev.antecedent.modelcheck.Profile;
import dev.antecedent.simulation.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The simulations of a project: those that are listed in {@code simulations} of its folder, or of a folder of its folder. */
final class SimulationChecks {

    /** As much work as so many states of a model, for each run. */
    private static final long WEIGHT = 100;

    private final Path root;
    private final Profile profile;
    private final StoredChecks stored;

    SimulationChecks(Path root, Profile profile, StoredChecks stored) {
        this.root = root;
        this.profile = profile;
        this.stored = stored;
    }

    /** A task for each entry. */
    List<Task<List<Check>>> tasks(RunLog log) throws IOException {
        return ProjectSimulations.of(root).stream()
                .filter(entry -> profile.includes(entry.profile()))
                .map(entry -> new Task<List<Check>>(entry.seeds() * WEIGHT, () -> {
                    Made<SimulationResult> made = check(entry);
                    log.finished(made.result(), made.millis(), made.reused());
                    return List.of(made.result());
                }))
                .toList();
    }

    private Made<SimulationResult> check(SimulationEntry entry) throws IOException, InterruptedException {
        String key = new ContentKey("simulation/1")
                .text(stored.kit())
                .text(Engine.VERSION)
                .text(entry.toString())
                .finished();
        return stored.check(key, SimulationResult.class, () -> SimulationRuns.of(entry));
    }
}
