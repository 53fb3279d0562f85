package dev.antecedent.gate.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything about one specification.
 *
 * @param name the specification
 * @param folder its folder, relative to the project
 * @param summary one sentence on what it specifies
 * @param findings what is wrong with its manifest or with what its models cover
 * @param models its models, mutants among them, in the manifest's order
 * @param lockstep its implementations
 * @param traces its traces
 */
public record SpecResult(
        String name,
        String folder,
        String summary,
        List<Finding> findings,
        List<ModelResult> models,
        List<LockstepResult> lockstep,
        List<TraceResult> traces) {

    /** Copies the lists. */
    public SpecResult {
        findings = List.copyOf(findings);
        models = List.copyOf(models);
        lockstep = List.copyOf(lockstep);
        traces = List.copyOf(traces);
    }

    /** All checks of this specification, findings first. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>(findings);
        checks.addAll(models);
        checks.addAll(lockstep);
        checks.addAll(traces);
        return checks;
    }
}
