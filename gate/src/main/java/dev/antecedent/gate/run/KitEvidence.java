package dev.antecedent.gate.run;

import dev.antecedent.gate.result.LockstepResult;
import dev.antecedent.gate.result.TraceResult;
import dev.antecedent.modelcheck.CoverageFindings;
import dev.antecedent.modelcheck.Finding;
import dev.antecedent.modelcheck.Manifest.TraceEntry;
import dev.antecedent.modelcheck.ModelChecker;
import dev.antecedent.modelcheck.ModelEntry;
import dev.antecedent.modelcheck.ModelRun;
import dev.antecedent.modelcheck.Progress;
import dev.antecedent.modelcheck.SpecFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The evidence that the kit itself gives: TLC, the lockstep walk, trace validation. */
final class KitEvidence implements Evidence {

    private final ModelChecker checker;
    private final LockstepChecks lockstep;
    private final TraceChecks traces;

    KitEvidence(ModelChecker checker, LockstepChecks lockstep, TraceChecks traces) {
        this.checker = checker;
        this.lockstep = lockstep;
        this.traces = traces;
    }

    @Override
    public ModelRun model(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException {
        return checker.check(spec, model, progress);
    }

    @Override
    public List<Finding> uncovered(SpecFolder spec, Map<ModelEntry, ModelRun> runs) {
        return CoverageFindings.of(spec, runs);
    }

    @Override
    public Made<LockstepResult> lockstep(SpecFolder spec, ModelEntry model, Progress progress)
            throws IOException, InterruptedException {
        return lockstep.check(spec, model, progress);
    }

    @Override
    public Made<TraceResult> trace(SpecFolder spec, TraceEntry trace, Progress progress)
            throws IOException, InterruptedException {
        return traces.check(spec, trace, progress);
    }
}
